import type { Report } from '../../dataset/defect.ts';
import { checkCharacters } from './check-characters.ts';

/** The text of a file of content/, whichever line end and mark it was saved with; null, and reported, when it cannot be published. */
export function readText(file: string, bytes: Uint8Array, report: Report): string | null {
  const decoded = decodeYamlBytes(file, bytes, report);
  if (decoded === null) return null;
  const text = unifyLines(decoded);
  return checkCharacters(file, text, report) ? text : null;
}

/** A text with one line end, without the mark that some editors put first: what Windows saves reads as what the others do. */
export function unifyLines(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** Decodes UTF-8, with or without a byte order mark; reports the first character that is not, and returns null. */
export function decodeYamlBytes(file: string, bytes: Uint8Array, report: Report): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split('\uFFFD')[0] ?? '';
    const lines = before.split('\n');
    report({
      file,
      line: lines.length,
      column: (lines.at(-1) ?? '').length + 1,
      field: null,
      message: 'ce caractère n’est pas écrit en UTF-8 : enregistrer le fichier avec l’encodage UTF-8.',
    });
    return null;
  }
}
