import { cellAt, type Sheet, textOf } from '../grid/grid.ts';
import { textKey } from './match-territory.ts';

/** A column of a table, by what stands above its figures. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly key: string;
  /** The year that its heading names; null for none, or several. */
  readonly year: number | null;
}

/** A column of figures. */
export interface ValueColumn {
  readonly index: number;
  readonly year: number | null;
  /** What its heading calls the indicator; null where it names none. */
  readonly indicator: string | null;
}

/** The columns of figures of a table, and those that are none. */
export interface Layout {
  readonly values: readonly ValueColumn[];
  readonly leftOut: readonly Column[];
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const VALUE_KEY = /^(?:valeur|value|obs value|donnee)$/u;

/** The headings above the first row; a heading of a group goes on to the right over blank cells. */
export function headings(sheet: Sheet, firstRow: number): readonly Column[] {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const last = firstRow - 1;
  const above = Array.from(
    { length: Math.min(firstRow, 4) },
    (_, index) => firstRow - Math.min(firstRow, 4) + index,
  );
  return Array.from({ length: width }, (_, index) => {
    const parts = above.map((row) => {
      if (row === last) return textOf(cellAt(sheet, row, index));
      // A title alone on its row heads the sheet, not the columns.
      const filled = sheet.rows[row]?.filter((cell) => cell.kind !== 'blank').length ?? 0;
      return filled < 2 ? '' : groupHeading(sheet, row, index);
    });
    const heading = parts.filter((part) => part !== '').join(' ');
    const years = [...new Set(heading.match(YEAR))];
    return { index, heading, key: textKey(heading), year: years.length === 1 ? Number(years[0]) : null };
  });
}

function groupHeading(sheet: Sheet, row: number, column: number): string {
  for (let index = column; index >= 0; index -= 1) {
    const text = textOf(cellAt(sheet, row, index));
    if (text !== '') return text;
  }
  return '';
}

/** The words of a heading besides its year and its unit name the indicator. */
function indicatorIn(heading: string): string | null {
  const words = heading
    .replace(YEAR, '')
    .replace(/[([]?\s*(?:en\s*)?%\s*[)\]]?/gu, '')
    .replace(/\b(?:valeur|année|en)\b/giu, '')
    .replace(/^[\s:,;–—-]+|[\s:,;–—-]+$/gu, '');
  return words === '' ? null : words;
}

/** The figures of a table that has a column a year: the columns whose heading names one, else all that follow the territories. */
export function wideLayout(columns: readonly Column[], territory: number): Layout {
  const figures = columns.filter(({ index, heading }) => index !== territory && heading !== '');
  const dated = figures.filter(({ year }) => year !== null);
  const values = (dated.length > 0 ? dated : figures.filter(({ index }) => index > territory)).map(
    ({ index, year, heading }) => ({ index, year, indicator: indicatorIn(heading) }),
  );
  const used = new Set(values.map(({ index }) => index));
  return { values, leftOut: figures.filter(({ index }) => !used.has(index)) };
}

/** The figures of a table that has a row a year: the column of values, else those that follow the years. */
export function longLayout(columns: readonly Column[], year: number): Layout {
  const value = columns.find(({ key }) => VALUE_KEY.test(key))?.index;
  if (value !== undefined) return { values: [{ index: value, year: null, indicator: null }], leftOut: [] };
  const others = columns.filter(({ index, heading }) => index > year && heading !== '');
  return {
    values: others
      .filter(({ key }) => !/^(?:statut|notes?|remarques?|indicateurs?)$/u.test(key))
      .map(({ index, heading }) => ({ index, year: null, indicator: indicatorIn(heading) })),
    leftOut: [],
  };
}
