import { typeset } from '../typography.ts';

/** A French text as TeX reads it: its special characters escaped, no-break spaces as ties. */
export function texText(text: string): string {
  return typeset(text)
    .replace(/[\\~^{}&%$#_]/gu, (character) => SPELLED[character] ?? `\\${character}`)
    .replace(/[\u00A0\u202F]/gu, '~');
}

const SPELLED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts the braces that are escaped, too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};
