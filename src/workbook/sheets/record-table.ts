import type { CurrentFigures } from '../figures/current-figures.ts';
import type { CollectFindings } from '../findings.ts';
import { cellAt, placeOf, type Sheet, textOf } from '../grid/grid.ts';
import { textKey } from '../match/match-territory.ts';
import { type Guidance, type Look, type PlanCell, type SheetPlan, words } from '../write/plan.ts';

/** A column of a sheet of records. */
export interface RecordColumn {
  readonly key: string;
  readonly head: string;
  readonly width: number;
  readonly isOpen: boolean;
  /** What is said when a cell of it is chosen. */
  readonly help: string;
  readonly choices?: readonly string[];
}

/** Columns whose lists hold values of the project. */
export function withChoices(
  columns: readonly RecordColumn[],
  choices: Readonly<Record<string, readonly string[]>>,
): readonly RecordColumn[] {
  return columns.map((column) => {
    const own = choices[column.key];
    return own === undefined ? column : { ...column, choices: own };
  });
}

/** A record by the keys of its columns. */
export type SheetRecord = Readonly<Record<string, string>>;

/** A record that was read, and where its cells stand. */
export interface ReadRecord {
  readonly values: SheetRecord;
  readonly placeOf: (key: string) => string;
}

/** Rows kept free for new records. */
const FREE_ROWS = 30;
const HEAD_ROW = 2;

/** Plans a sheet of records: a title, a sentence, the heads, the records, and free rows where records may be added. */
export function planRecords(
  name: string,
  intro: string,
  columns: readonly RecordColumn[],
  records: readonly SheetRecord[],
  freeRows = FREE_ROWS,
): SheetPlan {
  const lookOf = ({ isOpen }: RecordColumn): Look => (isOpen ? 'open' : 'fixed');
  const rows: (PlanCell | null)[][] = [
    [words(name, 'title')],
    [words(intro, 'note')],
    columns.map(({ head }) => words(head, 'head')),
    ...records.map((record) => columns.map((column) => words(record[column.key] ?? '', lookOf(column)))),
    ...Array.from({ length: freeRows }, () => columns.map((column) => words('', lookOf(column)))),
  ];
  const last = rows.length - 1;
  const guidance = columns.flatMap((column, index): readonly Guidance[] => {
    if (last <= HEAD_ROW) return [];
    const { head: title, help, choices } = column;
    const area = { from: [HEAD_ROW + 1, index], to: [last, index] } as const;
    return [{ ...area, title, words: help, ...(choices === undefined ? {} : { choices }) }];
  });
  return { name, widths: columns.map(({ width }) => width), rows, frozen: [HEAD_ROW + 1, 1], guidance };
}

/** Reads the records of a sheet, whatever the order of its columns; blank rows are no records, a column that is missing is told. */
export function readRecords(
  sheet: Sheet,
  columns: readonly RecordColumn[],
  found: CollectFindings,
): readonly ReadRecord[] {
  const keys = columns.map(({ head }) => textKey(head));
  const headRow = sheet.rows.findIndex(
    (row) => row.filter((cell) => keys.includes(textKey(textOf(cell)))).length >= Math.min(2, keys.length),
  );
  if (headRow === -1) {
    found.defect(
      `feuille ${sheet.name}`,
      `la ligne de titres manque : y remettre ${columns.map(({ head }) => `« ${head} »`).join(', ')}.`,
    );
    return [];
  }
  const heads = (sheet.rows[headRow] ?? []).map((cell) => textKey(textOf(cell)));
  const places = new Map(columns.map(({ key, head }) => [key, heads.indexOf(textKey(head))]));
  for (const { key, head } of columns)
    if (places.get(key) === -1)
      found.defect(
        `feuille ${sheet.name}, ligne ${headRow + 1}`,
        `la colonne « ${head} » manque : la remettre.`,
      );
  return sheet.rows.slice(headRow + 1).flatMap((_, offset) => {
    const row = headRow + 1 + offset;
    const columnOf = (key: string): number => places.get(key) ?? -1;
    const values = Object.fromEntries(
      columns.map(({ key }) => [
        key,
        columnOf(key) === -1 ? '' : oneLine(textOf(cellAt(sheet, row, columnOf(key)))),
      ]),
    );
    if (Object.values(values).every((text) => text === '')) return [];
    return [{ values, placeOf: (key: string) => placeOf(sheet, row, Math.max(0, columnOf(key))) }];
  });
}

/** Line ends that a spreadsheet keeps in a cell are spaces of our texts. */
function oneLine(text: string): string {
  return text.replace(/\s*\r?\n\s*/gu, ' ');
}

/** The column in which a row says its indicator, by its title, from the list of those that there are. */
export function indicatorColumn({ indicators }: Pick<CurrentFigures, 'indicators'>): RecordColumn {
  return {
    key: 'indicator',
    head: 'Indicateur',
    width: 34,
    isOpen: true,
    help: 'L’indicateur, dans la liste.',
    choices: indicators.map(({ indicator }) => indicator.title),
  };
}
