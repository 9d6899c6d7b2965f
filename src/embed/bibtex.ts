import { formatDateFr } from '../format.ts';
import { licence } from '../standalone/publication.ts';
import { typeset } from '../typography.ts';
import type { Citation } from './citation.ts';
import { sourceWords } from './source-words.ts';

/** A citation as a BibTeX entry, in UTF-8; no `url` while the public address is not known. */
export function bibtex(citation: Citation): string {
  const { key, title, publisher, site, source, perimeter, updated, address } = citation;
  const [year = '', month = ''] = updated.split('-');
  const note = `Données mises à jour le ${formatDateFr(updated)}. ${perimeter} ${sourceWords(source)} ${licence.name}.`;
  const fields = [
    ['author', `{${texText(publisher)}}`],
    ['title', `{${texText(title)}}`],
    ['howpublished', texText(site)],
    ['year', year],
    ['month', String(Number(month))],
    ['note', texText(note)],
    ['language', 'french'],
    ...(address === null ? [] : [['url', address]]),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** A French text as TeX reads it: its special characters escaped, no-break spaces as ties. */
function texText(text: string): string {
  return typeset(text)
    .replace(/[\\~^]/gu, (character) => SPELLED[character] ?? character)
    .replace(/[&%$#_]/gu, '\\$&')
    .replace(/[\u00A0\u202F]/gu, '~');
}

const SPELLED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
