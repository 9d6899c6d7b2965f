import type { Dataset } from '../dataset/dataset.ts';

const TITLES: Readonly<Record<string, string>> = {
  'toutes-les-valeurs.csv': 'Toutes les valeurs',
  'origines.csv': 'D’où viennent les valeurs, année par année',
  'territoires.csv': 'Les territoires',
  'evolutions-publiees.csv': 'Les évolutions telles que le tableau de la convention les imprime',
  'datapackage.json': 'Description des fichiers (Data Package)',
  'csv-metadata.json': 'Description des fichiers (CSV on the Web)',
  'indicateurs/csv-metadata.json': 'Description des fichiers d’indicateurs (CSV on the Web)',
  'catalogue.jsonld': 'Catalogue pour les portails de données (DCAT)',
  'contours/qpv-2015.geojson': 'Les contours des quartiers de la liste de 2015',
  'contours/qpv-2024.geojson': 'Les contours des quartiers de la liste de 2024',
  'annexe.csv': 'L’annexe de la convention, une ligne par action',
  'faits.csv': 'Les faits communiqués sur les actions',
  'licence.txt': 'La licence',
};

/** What a file of the open data is, in French, by its path under /donnees/. */
export function fileTitle(path: string, { indicators }: Pick<Dataset, 'indicators'>): string {
  const file = path.replace(/-tableur(?=\.csv$)/u, '');
  const indicator = indicators.find(({ id }) => file === `indicateurs/${id}.csv`);
  const name = TITLES[file] ?? indicator?.title ?? `Schéma : ${path.replace(/^.*\//u, '')}`;
  return file === path ? name : `${name}, pour un tableur`;
}
