import { basename, extname } from 'node:path';
import type { Sheet } from './grid.ts';
import { type Archive, openArchive } from './open-archive.ts';
import { readOds } from './read-ods.ts';
import { readTextTable } from './read-text-table.ts';
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
