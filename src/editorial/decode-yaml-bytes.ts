import type { Report } from '../dataset/defect.ts';

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
