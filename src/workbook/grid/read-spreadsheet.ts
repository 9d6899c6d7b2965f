import { basename, extname } from 'node:path';
import Papa from 'papaparse';
import { BLANK, type GridCell, type Sheet } from './grid.ts';
import { type Archive, openArchive } from './open-archive.ts';
import { readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';

/** The sheets of a file, or the French reason why it has none that can be read. */
export type ReadSheets = { readonly sheets: readonly Sheet[] } | { readonly refusal: string };

const AS_XLSX = 'l’ouvrir dans un tableur, puis « Enregistrer sous » au format « Classeur Excel (.xlsx) »';

/** Reads a file that a spreadsheet or a program saved, by what it holds rather than by its name: .xlsx, .ods or CSV. */
export function readSpreadsheet(file: string, bytes: Uint8Array): ReadSheets {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (bytes.length === 0) return { refusal: 'le fichier est vide : vérifier qu’il a été copié en entier.' };
  if (start.startsWith('PK')) return readArchive(bytes);
  if (start.startsWith('\u{D0}\u{CF}\u{11}\u{E0}'))
    return {
      refusal: `c’est un ancien classeur (.xls) ou un classeur protégé par un mot de passe : ${AS_XLSX}, sans mot de passe.`,
    };
  if (start.startsWith('%PDF'))
    return { refusal: 'c’est un PDF : demander le tableau au format .xlsx, .ods ou .csv.' };
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(start))
    return { refusal: `ce n’est pas un tableau mais une page ou un document : ${AS_XLSX}.` };
  if (
    !/\.(?:csv|tsv|txt)$/iu.test(file) &&
    bytes.includes(0) &&
    !/^(?:\u{FF}\u{FE}|\u{FE}\u{FF})/u.test(start)
  )
    return { refusal: `ce n’est pas un tableau : ${AS_XLSX}.` };
  return { sheets: [readTextTable(basename(file, extname(file)), bytes)] };
}

function readArchive(bytes: Uint8Array): ReadSheets {
  try {
    const archive = openArchive(bytes);
    const sheets = sheetsOf(archive);
    if (sheets !== null) return { sheets };
    return { refusal: `ce n’est pas un classeur : ${AS_XLSX}.` };
  } catch {
    return { refusal: `le classeur est abîmé : ${AS_XLSX}.` };
  }
}

function sheetsOf(archive: Archive): readonly Sheet[] | null {
  if (archive['xl/workbook.xml'] !== undefined) return readXlsx(archive);
  return archive['content.xml'] === undefined ? null : readOds(archive);
}

/** Reads a CSV as programs and spreadsheets save it: commas, semicolons or tabulations, UTF-8, UTF-16 or Windows-1252; cells stay texts. */
export function readTextTable(name: string, bytes: Uint8Array): Sheet {
  const text = decode(bytes).replace(/^\u{FEFF}/u, '');
  // Excel writes or reads a first line that names the separator.
  const named = /^sep=(.)\r?\n/u.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const delimiter = named?.[1] ?? separatorOf(body);
  const { data } = Papa.parse<string[]>(body.replace(/(?:\r?\n)+$/u, ''), { delimiter });
  const rows = data.map((row) => row.map(textCell));
  return { name, rows: named === null ? rows : [[], ...rows] };
}

function textCell(text: string): GridCell {
  return text.trim() === '' ? BLANK : { kind: 'text', text };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that stands outside quotes the same number of times, once at least, in most lines; decimal commas do not. */
function separatorOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 200);
  const ranked = [';', '\t', ','].map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = Math.max(
      0,
      ...[...Map.groupBy(counts, (count) => count).values()].map((same) => same.length),
    );
    return { separator, usual };
  });
  const most = Math.max(...ranked.map(({ usual }) => usual));
  return ranked.find(({ usual }) => usual === most)?.separator ?? ',';
}
