import Papa from 'papaparse';
import type { Report } from '../defect.ts';
import { type Cell, missingMark, reportCell, type Row } from './cell.ts';
import { checkHeader } from './check-header.ts';

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

/** Says in French why a line has too few or too many cells. */
function describeCount(cells: readonly string[], expected: number): string {
  const found = cells.length;
  if (found === 1 && cells[0] === '') return 'la ligne est vide : la retirer.';
  const fact = `la ligne a ${found} cellule${found > 1 ? 's' : ''} au lieu de ${expected}`;
  if (found > expected) {
    return `${fact} : écrire les décimales avec un point, et entre guillemets un texte qui contient une virgule.`;
  }
  if (found === 1 && /[;\t]/.test(cells[0] ?? '')) return `${fact} : les séparer par des virgules.`;
  const missing = expected - found;
  return `${fact} : il manque ${missing === 1 ? 'une virgule' : `${missing} virgules`}, chaque ligne en a ${expected - 1}, même quand la dernière cellule est vide.`;
}

function toRow<Column extends string>(
  file: string,
  { number, cells }: Line,
  columns: readonly Column[],
  report: Report,
): Row<Column> | null {
  if (cells.length !== columns.length) {
    report({ file, line: number, column: 1, field: null, message: describeCount(cells, columns.length) });
    return null;
  }
  const entries = columns.map((field, index): [Column, Cell] => {
    const text = cells[index] ?? '';
    const refusal = field === 'valeur' && missingMark(text) !== null ? null : checkCellText(text);
    const cell = { file, line: number, column: index + 1, field, text, sound: refusal === null };
    if (refusal !== null) reportCell(cell, refusal, report);
    return [field, cell];
  });
  // fromEntries forgets the names of the keys, which are exactly the columns.
  return Object.fromEntries(entries) as unknown as Row<Column>;
}

/**
 * Reads a comma-separated text with the given columns, and the optional ones that its first line names after them; reports what is wrong
 * and keeps the lines that can be read. A cell of an optional column that is not there is blank.
 */
export function parseCsv<Column extends string, Optional extends string = never>(
  file: string,
  text: string,
  columns: readonly Column[],
  report: Report,
  optional: readonly Optional[] = [],
): readonly Row<Column | Optional>[] {
  const say = (message: string): void => report({ file, line: 1, column: 1, field: null, message });
  if (text.trim() === '') {
    say('le fichier est vide : reprendre la copie d’avant.');
    return [];
  }
  if (/\r(?!\n)/.test(text)) {
    say('les fins de ligne sont celles d’un ancien système : enregistrer avec des fins de ligne LF ou CRLF.');
    return [];
  }
  const [header, ...lines] = splitLines(file, text, report);
  const present = optional.filter((name) => header?.cells.includes(name));
  const all = [...columns, ...present];
  if (header === undefined || !checkHeader(file, header.cells, all, report)) return [];
  if (lines.length === 0)
    say('le fichier n’a que sa ligne de titres : reprendre les lignes de la copie d’avant.');
  const absent = optional.filter((name) => !present.includes(name));
  return lines.flatMap((line) => {
    const row = toRow<Column | Optional>(file, line, all, report);
    if (row === null) return [];
    const blanks = absent.map((field, index): [string, Cell] => [
      field,
      { file, line: line.number, column: all.length + index + 1, field, text: '', sound: true },
    ]);
    // fromEntries forgets the names of the keys, which are exactly the optional columns.
    return [{ ...row, ...(Object.fromEntries(blanks) as Row<Optional>) }];
  });
}

const SIGNED_NUMBER = /^[+-]\d+([.,]\d+)?$/;

/** Says in French why a text may not stand in a cell (markup, spreadsheet formula, invisible character), or null. */
export function checkCellText(text: string): string | null {
  const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/u.exec(text);
  if (hidden !== null) {
    const place = hidden.index + 1;
    return `la cellule contient une tabulation, un saut de ligne ou un caractère invisible, au ${place}${place === 1 ? 'er' : 'e'} caractère : le retirer.`;
  }
  if (text.includes('\uFFFD')) return `« ${text} » contient un caractère perdu : le récrire.`;
  if (/^\s|\s$/u.test(text)) return `« ${text} » commence ou finit par une espace : la retirer.`;
  if (text !== text.normalize('NFC')) return `« ${text} » a un accent écrit en deux caractères : le récrire.`;
  if (text.includes('<'))
    return `« ${text} » contient « < » : l’écrire en toutes lettres (« moins de »), et retirer toute balise.`;
  if (/^[=@+-]/.test(text) && !SIGNED_NUMBER.test(text)) {
    return `« ${text} » serait lu comme une formule par un tableur : retirer le premier signe.`;
  }
  return null;
}
