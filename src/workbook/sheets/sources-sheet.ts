import type { YearOrigin } from '../../dataset/indicator.ts';
import type { CurrentFigures } from '../figures/current-figures.ts';
import type { SheetPlan } from '../write/plan.ts';
import { indicatorColumn, planRecords, type RecordColumn } from './record-table.ts';

/** The name of the sheet of sources. */
export const SOURCES = 'Sources';

/** Between two producers of one year. */
const BETWEEN = ' ; ';

/** What is said of single years: where their figures come from, whose they are, on which outlines; a row a year that has its own. */
export function sourcesPlan(figures: CurrentFigures): SheetPlan {
  const records = figures.indicators.flatMap(({ indicator: { title, origins = [] } }) =>
    origins.map((origin) => ({ indicator: title, ...originCells(origin) })),
  );
  const intro =
    'Une ligne par année ajoutée : d’où viennent ses chiffres, et quels quartiers ils décrivent. Une case vide dit « comme les années d’avant ».';
  return planRecords(SOURCES, intro, sourceColumns(figures), records);
}

/** What is told of a year, cell by cell. */
export interface OriginCells {
  readonly year: string;
  readonly source: string;
  readonly producers: string;
  readonly perimeter: string;
}

/** The cells of a year, as the sheet writes them. */
export function originCells({ year, source, producers, perimeter }: YearOrigin): OriginCells {
  return {
    year: String(year),
    source: source ?? '',
    producers: (producers ?? []).join(BETWEEN),
    perimeter: perimeter ?? '',
  };
}

/** The producers that a cell names, between semicolons. */
export function producersOf(text: string): readonly string[] {
  const names = text.split(';').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The columns of the sheet. */
export function sourceColumns(figures: CurrentFigures): readonly RecordColumn[] {
  return [
    indicatorColumn(figures),
    {
      key: 'year',
      head: 'Année',
      width: 8,
      isOpen: true,
      help: 'L’année des chiffres, celle de sa colonne.',
    },
    {
      key: 'source',
      head: 'Source',
      width: 70,
      isOpen: true,
      help: 'D’où ces chiffres viennent : l’organisme, la publication, son année. Elle est créditée partout où ils paraissent.',
    },
    {
      key: 'producers',
      head: 'Producteurs',
      width: 30,
      isOpen: true,
      help: 'Les organismes qui les ont produits, séparés par « ; » : Insee ; Cnaf.',
    },
    {
      key: 'perimeter',
      head: 'Périmètre',
      width: 70,
      isOpen: true,
      help: 'Les quartiers qu’ils décrivent, si leurs limites ne sont pas celles des autres années : ces chiffres ne leur seront pas comparés.',
    },
  ];
}
