import type { Dataset } from '../dataset/dataset.ts';
import type { Site } from '../editorial/site.ts';
import { absoluteUrl, DATA, HOME } from '../urls.ts';
import type { PublishedFile } from './checksums.ts';

const FORMATS: Readonly<Record<string, readonly [format: string, mediaType: string]>> = {
  csv: ['CSV', 'text/csv'],
  json: ['JSON', 'application/json'],
  geojson: ['GeoJSON', 'application/geo+json'],
};

/** A file as a distribution of its dataset. Its formats are words and no addresses: a portal took an address for the path of a file. */
export function distribution(
  { path, size, sha256 }: PublishedFile,
  dataset: Dataset,
  { file, self }: CatalogueLinks,
): Node {
  const [format, mediaType] = FORMATS[path.replace(/^.*\./u, '')] ?? [];
  return {
    ...self(path),
    '@type': 'dcat:Distribution',
    'dct:title': french(fileTitle(path, dataset)),
    'dcat:accessURL': file(path),
    'dcat:downloadURL': file(path),
    'dct:format': format,
    'dcat:mediaType': mediaType,
    'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}

/** The path of the catalogue under /donnees/. */
export const CATALOGUE = 'catalogue.jsonld';

/** What the nodes of a catalogue point to. */
interface CatalogueLinks {
  /** A file of the open data, by its path under /donnees/. */
  readonly file: (path: string) => Node;
  /** A node of the catalogue itself, by a name of its own. */
  readonly self: (name: string) => Node;
  /** The page of the data, and the home page. */
  readonly page: Node;
  readonly home: Node;
}

/** Addresses as a catalogue writes them: absolute once the public one is known, and from where the catalogue stands before. */
export function catalogueLinks({ adresse_publique }: Pick<Site, 'adresse_publique'>): CatalogueLinks {
  const folder = absoluteUrl(adresse_publique, DATA) ?? '';
  const file = (path: string): Node => ({ '@id': `${folder}${path}` });
  return {
    file,
    self: (name) => file(`${CATALOGUE}#${name}`),
    page: { '@id': folder === '' ? './' : folder },
    home: { '@id': absoluteUrl(adresse_publique, HOME) ?? '../' },
  };
}

/** A node of a catalogue, or a value with its type or its language, as JSON-LD writes them. */
export type Node = Readonly<Record<string, unknown>>;

/** The prefixes of a catalogue. Written inside it: a harvester that must fetch them fails with the host that has them. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Words in French. */
export function french(words: string): Node {
  return { '@value': words, '@language': 'fr' };
}

/** A year. */
export function year(value: number): Node {
  return { '@value': String(value), '@type': 'xsd:gYear' };
}

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
