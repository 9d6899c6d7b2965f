import type { Report } from '../defect.ts';

const IN_AN_EDITOR =
  'l’ouvrir dans un éditeur de texte (le Bloc-notes, et non un tableur), puis « Enregistrer sous » avec le codage UTF-8';

/** Length of the longest beginning of bytes that is UTF-8. */
function validLength(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let index = 0; index < bytes.length; index += 1) {
    try {
      decoder.decode(bytes.subarray(index, index + 1), { stream: true });
    } catch {
      return index;
    }
  }
  return bytes.length;
}

/** Decodes UTF-8, with or without a byte order mark; reports the first byte that is not, and returns null. */
export function decodeUtf8(file: string, bytes: Uint8Array, report: Report): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes.subarray(0, validLength(bytes))).split('\n');
    const cells = before.at(-1)?.split(',') ?? [];
    const isSheet = /^[^,\n]*[;\t]/.test(before[0] ?? '');
    const remedy = isSheet ? importRemedy(file) : IN_AN_EDITOR;
    const message = `le fichier n’est pas en UTF-8${isSheet ? ', et ses colonnes ne sont pas séparées par des virgules' : ''} : ${remedy}.`;
    report({ file, line: before.length, column: cells.length, field: null, message });
    return null;
  }
}

/** What to do with a file of data/ that a spreadsheet saved its own way; the command reads it whatever its separators and its encoding. */
export function importRemedy(file: string): string {
  return `un tableur l’a enregistré à sa façon, la commande « npm run importer -- ${file} » le relit, montre ce qui change et le récrit`;
}
