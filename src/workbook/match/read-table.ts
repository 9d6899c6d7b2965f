import { cellAt, type GridCell, placeOf, type Sheet, textOf } from '../grid/grid.ts';
import type { MatchTerritory } from './match-territory.ts';
import { type Column, headings, longLayout, type ValueColumn, wideLayout } from './table-columns.ts';

/** One figure of a table: whose, of when, and where it stands. */
export interface Entry {
  /** What the table calls the indicator; null where it names none. */
  readonly indicator: string | null;
  readonly territory: string;
  /** Null where nothing tells the year. */
  readonly year: number | null;
  readonly cell: GridCell;
  readonly place: string;
  /** What the columns « statut » and « note » of the row say; null where there are none. */
  readonly status: string | null;
  readonly note: string | null;
}

/** What was read of a table, and what was not. */
export interface ReadTable {
  readonly entries: readonly Entry[];
  /** Rows that name another territory, with its place: « Vieux-Lille (feuille 1, A12) ». */
  readonly strangers: readonly string[];
  /** Headings of the columns of figures that name neither year nor indicator. */
  readonly leftOut: readonly string[];
  /** Where columns of figures begin that have no heading. */
  readonly unnamed: readonly string[];
}

/** Reads a table of figures, wide (a column a year) or long (a row a year), wherever it stands in its sheet; null where no territory is found. */
export function readTable(sheet: Sheet, match: MatchTerritory): ReadTable | null {
  const place = findTerritories(sheet, match);
  if (place === null) return null;
  const columns = headings(sheet, place.firstRow);
  const own = ownColumns(columns);
  const layout = own.year === null ? wideLayout(columns, place.column) : longLayout(columns, own.year);
  const rows = sheet.rows.map((_, row) => row).slice(place.firstRow);
  const at = (row: number, column: number): string => textOf(cellAt(sheet, row, column));
  const entries = rows.flatMap((row) => {
    const territory = match(at(row, place.column));
    return territory === null
      ? []
      : layout.values.map((column) => toEntry(sheet, row, territory, column, own));
  });
  const hasFigures = (row: number, column: number): boolean => /\d/u.test(at(row, column));
  const strangers = rows.flatMap((row) => {
    const name = at(row, place.column);
    const isStranger =
      name !== '' && match(name) === null && layout.values.some(({ index }) => hasFigures(row, index));
    return isStranger ? [`${name} (${placeOf(sheet, row, place.column)})`] : [];
  });
  const leftOut = layout.leftOut.filter(({ index }) => rows.some((row) => hasFigures(row, index)));
  const nameless = columns.filter(({ index, heading }) => heading === '' && index !== place.column);
  const unnamed = nameless.flatMap(({ index }) => {
    const row = rows.find((one) => match(at(one, place.column)) !== null && hasFigures(one, index));
    return row === undefined ? [] : [placeOf(sheet, row, index)];
  });
  return { entries, strangers, leftOut: leftOut.map(({ heading }) => heading), unnamed };
}

/** The columns that say something of a whole row; null where there is none. */
interface OwnColumns {
  readonly indicator: number | null;
  readonly year: number | null;
  readonly status: number | null;
  readonly note: number | null;
}

function ownColumns(columns: readonly Column[]): OwnColumns {
  const find = (pattern: RegExp): number | null =>
    columns.find(({ key }) => pattern.test(key))?.index ?? null;
  return {
    indicator: find(/^indicateurs?$/u),
    year: find(/^(?:annee|an|year|millesime|periode)$/u),
    status: find(/^statut$/u),
    note: find(/^(?:notes?|remarques?)$/u),
  };
}

function toEntry(sheet: Sheet, row: number, territory: string, column: ValueColumn, own: OwnColumns): Entry {
  const at = (index: number | null): string | null =>
    index === null ? null : textOf(cellAt(sheet, row, index));
  const year = /^(?:19|20)\d{2}/u.exec(at(own.year) ?? '')?.[0];
  return {
    indicator: at(own.indicator) || column.indicator,
    territory,
    year: year === undefined ? column.year : Number(year),
    cell: cellAt(sheet, row, column.index),
    place: placeOf(sheet, row, column.index),
    status: at(own.status),
    note: at(own.note),
  };
}

/** The column that names most territories, and the first row that does. */
function findTerritories(sheet: Sheet, match: MatchTerritory) {
  const counts = new Map<number, { count: number; firstRow: number }>();
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell.kind !== 'text' || match(cell.text) === null) return;
      const known = counts.get(column) ?? { count: 0, firstRow: row };
      counts.set(column, { ...known, count: known.count + 1 });
    }),
  );
  const [best] = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
  return best === undefined ? null : { column: best[0], firstRow: best[1].firstRow };
}
