import { readFileSync } from 'node:fs';

const FIRST_HALF = 'Nom du QPV\t';
const SECOND_HALF = 'Part des familles monoparentales (en %)\t';
const ROWS = 28;

/** The rows of cells of a half of the table, its two lines of heads left out; bold is dropped. */
function rowsUnder(lines: readonly string[], start: string, cells: number): readonly (readonly string[])[] {
  const head = lines.findIndex((line) => line.startsWith(start));
  const rows = lines
    .slice(head + 2, head + 2 + ROWS)
    .map((line) => line.split('\t').map((cell) => cell.replaceAll(/<\/?b>/g, '').trim()));
  if (head < 0 || rows.some((row) => row.length !== cells)) throw new Error(`No table under "${start}".`);
  return rows;
}

/** The 28 rows of the indicator table of the transcription: name, communes, then 29 cells as printed. */
export function readSourceTable(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const first = rowsUnder(lines, FIRST_HALF, 14);
  const second = rowsUnder(lines, SECOND_HALF, 17);
  return first.map((row, index) => [...row, ...(second[index] ?? [])]);
}

interface ValueColumn {
  readonly indicator: string;
  readonly year: number;
}

interface ChangeColumn {
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
}

/** What a column of figures of the source holds. */
export type SourceColumn = ValueColumn | ChangeColumn;

function three(indicator: string, to: number, from: number): readonly SourceColumn[] {
  return [
    { indicator, year: to },
    { indicator, year: from },
    { indicator, from, to },
  ];
}

/** The 29 columns of figures of the source table, from left to right, first half then second. */
export const SOURCE_COLUMNS: readonly SourceColumn[] = [
  ...three('population', 2018, 2013),
  ...three('part-0-14-ans', 2017, 2010),
  ...three('part-15-24-ans', 2017, 2010),
  ...three('part-etrangers', 2017, 2010),
  ...three('part-familles-monoparentales', 2017, 2010),
  { indicator: 'taux-emploi', year: 2017 },
  { indicator: 'taux-chomage', year: 2017 },
  { indicator: 'part-16-25-ans-non-scolarises-sans-emploi', year: 2017 },
  ...three('allocataires-rsa', 2020, 2015),
  ...three('allocataires-aah', 2020, 2015),
  ...three('taux-pauvrete', 2019, 2014),
  { indicator: 'logements-sociaux', year: 2018 },
  { indicator: 'part-logements-sociaux', year: 2018 },
];
