import Papa from 'papaparse';

/** A cell that a spreadsheet would run as a formula: plain numbers aside, whatever begins with a sign of calculation, narrow or wide, or with white space that hides one. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/u;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/u;

/** A CSV for programs: commas, LF, text that would be a formula preceded by an apostrophe, numbers as they are. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return write(columns, rows, ',', '\n');
}

/**
 * The same table for French spreadsheets: semicolons, decimal commas in the columns of numbers, CRLF and a byte order mark, as Excel opens
 * them on a double click.
 */
export function spreadsheetTwin(csv: string, numbers: readonly string[] = ['valeur']): string {
  const { data } = Papa.parse<string[]>(csv.replace(/\r?\n$/u, ''), { delimiter: ',' });
  const [columns = [], ...rows] = data;
  const cells = rows.map((row) =>
    row.map((text, index) =>
      numbers.includes(columns[index] ?? '') && NUMBER.test(text) ? text.replace('.', ',') : text,
    ),
  );
  return `\u{FEFF}${write(columns, cells, ';', '\r\n')}`;
}

/** Where the twin of a CSV stands: beside it. */
export function twinPath(path: string): string {
  return path.replace(/\.csv$/u, '-tableur.csv');
}

function write(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  delimiter: string,
  newline: string,
): string {
  const data = rows.map((row) => row.map((cell) => harmless(String(cell))));
  return `${Papa.unparse([[...columns], ...data], { delimiter, newline })}${newline}`;
}

function harmless(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
