import { ANNEX_COLUMNS, FACT_COLUMNS } from '../programme/programme-csv.ts';
import { ORIGIN_COLUMNS } from './all-values.ts';

/** A field of a Table Schema, in the words of Data Package v2. */
interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'year';
  readonly description: string;
}

/** A table that the site composes, as a resource of the data package with its schema inside. */
export interface ComposedResource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'table';
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly schema: {
    readonly $schema: string;
    readonly fields: readonly Field[];
    readonly missingValues: readonly [''];
    readonly primaryKey?: readonly string[];
  };
}

const ANNEX: Readonly<Record<(typeof ANNEX_COLUMNS)[number], string>> = {
  ligne: 'Place de la ligne dans l’annexe, à partir de 1.',
  ambition: 'Titre de la ligne, tel que l’annexe l’écrit.',
  action_id: 'Identifiant définitif de l’action ; vide pour une ligne sans action.',
  rang: 'Place de l’action dans sa ligne.',
  action: 'L’action, ou la mention qui en tient lieu.',
  verbe: 'Premier verbe de l’action, s’il est dans la liste.',
  stade_selon_le_verbe: 'Ce que ce verbe dit : en-place, a-venir, a-l-etude ou indetermine.',
  edition: 'Édition de l’annexe qui a apporté l’action.',
  derniere_reprise: 'Dernière édition qui en a changé les mots.',
  retrait: 'Édition qui l’a retirée.',
  sollicitations_partenaires: 'Troisième colonne de l’annexe.',
  actions_complementaires: 'Quatrième colonne de l’annexe.',
};

const FACTS: Readonly<Record<(typeof FACT_COLUMNS)[number], string>> = {
  ligne: 'Place de la ligne dans l’annexe, à partir de 1.',
  ambition: 'Titre de la ligne, tel que l’annexe l’écrit.',
  fait_id: 'Identifiant définitif du fait.',
  date: 'Quand il s’est produit, sans plus de précision que ce qui est connu : 2026, 2026-T2, 2026-05 ou 2026-05-12.',
  fait: 'Le fait, en une phrase.',
  dit_par: 'Qui le dit.',
  preuve: 'Le document qui le prouve.',
  preuve_adresse: 'L’adresse de ce document, s’il est en ligne.',
  portee: 'Jusqu’où il va.',
  actions:
    'Identifiants des actions dont il parle, séparés par une espace ; vide s’il parle de l’ambition entière.',
  inscrit_le: 'Jour où il a été inscrit (AAAA-MM-JJ).',
  corrige: 'Identifiant d’un fait antérieur qu’il corrige ; les deux restent.',
};

const ORIGINS: Readonly<Record<(typeof ORIGIN_COLUMNS)[number], string>> = {
  indicateur: 'Nom de la ressource de l’indicateur.',
  annee: 'Année des valeurs.',
  source: 'D’où viennent les valeurs de cette année.',
  producteurs: 'Qui les a produites, d’après cette source ; plusieurs sont séparés par une virgule.',
  perimetre: 'Quels quartiers elles décrivent.',
};

/** The tables that data/ does not hold, as resources of the data package. */
export const COMPOSED_RESOURCES: readonly ComposedResource[] = [
  resource(
    'origines',
    'D’où viennent les valeurs, année par année',
    'Une ligne par indicateur et par année : toute valeur y trouve sa source, ses producteurs et les quartiers qu’elle décrit.',
    ORIGIN_COLUMNS,
    ORIGINS,
    ['indicateur', 'annee'],
  ),
  resource(
    'annexe',
    'L’annexe de la convention',
    'Une ligne par action, retirées comprises.',
    ANNEX_COLUMNS,
    ANNEX,
  ),
  resource(
    'faits',
    'Les faits communiqués sur les actions',
    'Une ligne par fait, ceux qu’un autre corrige compris ; aucune ligne tant qu’aucun fait n’est communiqué.',
    FACT_COLUMNS,
    FACTS,
    ['fait_id'],
  ),
];

function resource<Column extends string>(
  name: string,
  title: string,
  description: string,
  columns: readonly Column[],
  words: Readonly<Record<Column, string>>,
  primaryKey?: readonly Column[],
): ComposedResource {
  const fields = columns.map((column): Field => {
    const type = column === 'annee' ? 'year' : column === 'ligne' || column === 'rang' ? 'integer' : 'string';
    return { name: column, type, description: words[column] };
  });
  return {
    name,
    path: `${name}.csv`,
    title,
    description,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      missingValues: [''],
      ...(primaryKey === undefined ? {} : { primaryKey }),
    },
  };
}
