import Papa from 'papaparse';
import type { Cell, Row } from './cell.ts';
import { reportCell } from './cell.ts';
import { checkCellText } from './check-cell-text.ts';
import { checkHeader } from './check-header.ts';
import type { Report } from './defect.ts';

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Splits the text into lines of cells, each with its number in the file; blank last lines are dropped. */
function splitLines(file: string, text: string, report: Report): readonly Line[] {
  const body = text.replaceAll('\r\n', '\n').replace(/\n+$/, '');
  const parsed = Papa.parse<string[]>(body, { delimiter: ',', newline: '\n', quoteChar: '"' });
  let number = 1;
  const lines = parsed.data.map((cells) => {
    const line = { number, cells };
    number += 1 + (cells.join('').match(/\n/g)?.length ?? 0);
    return line;
  });
  for (const error of parsed.errors) {
    const line = lines[error.row ?? 0]?.number ?? 1;
    const message = 'un guillemet n’est pas fermé ou pas doublé : le corriger.';
    report({ file, line, column: 1, field: null, message });
  }
  return lines;
}

function toRow<Column extends string>(
  file: string,
  { number, cells }: Line,
  columns: readonly Column[],
  report: Report,
): Row<Column> | null {
  if (cells.length !== columns.length) {
    const blank = cells.length === 1 && cells[0] === '';
    const message = blank
      ? 'la ligne est vide : la retirer.'
      : `la ligne a ${cells.length} cellule${cells.length > 1 ? 's' : ''} au lieu de ${columns.length} : écrire les décimales avec un point, et entre guillemets un texte qui contient une virgule.`;
    report({ file, line: number, column: 1, field: null, message });
    return null;
  }
  const entries = columns.map((field, index): [Column, Cell] => {
    const text = cells[index] ?? '';
    const refusal = checkCellText(text);
    const cell = { file, line: number, column: index + 1, field, text, sound: refusal === null };
    if (refusal !== null) reportCell(cell, refusal, report);
    return [field, cell];
  });
  // fromEntries forgets the names of the keys, which are exactly the columns.
  return Object.fromEntries(entries) as unknown as Row<Column>;
}

/** Reads a comma-separated text with the given columns; reports what is wrong and keeps the lines that can be read. */
export function parseCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  report: Report,
): readonly Row<Column>[] {
  const say = (message: string): void => report({ file, line: 1, column: 1, field: null, message });
  if (text.trim() === '') {
    say('le fichier est vide : le remettre, avec sa ligne de titres.');
    return [];
  }
  if (/\r(?!\n)/.test(text)) {
    say('les fins de ligne sont celles d’un ancien système : enregistrer avec des fins de ligne LF ou CRLF.');
    return [];
  }
  const [header, ...lines] = splitLines(file, text, report);
  if (header === undefined || !checkHeader(file, header.cells, columns, report)) return [];
  if (lines.length === 0) say('le fichier n’a que sa ligne de titres : ajouter les lignes.');
  return lines.flatMap((line) => toRow(file, line, columns, report) ?? []);
}
