import type { Report } from '../../dataset/defect.ts';
import { decodeYamlBytes } from '../decode-yaml-bytes.ts';
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
