import { dataDates } from '../../figures/figure-label.ts';
import { licence } from '../../standalone/publication.ts';
import { typeset } from '../../typography.ts';
import { type Citation, sourceWords } from './citation.ts';

/** A citation as a BibTeX entry, in UTF-8; no `url` while the public address is not known. */
export function bibtex(citation: Citation): string {
  const { key, title, publisher, site, source, perimeter, years, updated, credit, address } = citation;
  const [year = '', month = ''] = updated.split('-');
  const edition = `L’année ${year} est celle du fichier, non celle des données.`;
  const note = [
    dataDates(years, updated),
    edition,
    perimeter,
    sourceWords(source),
    credit,
    `${licence.name}.`,
  ];
  const fields = [
    ['author', `{${texText(site)}}`],
    ['title', `{${texText(title)}}`],
    ...(publisher === null ? [] : [['publisher', texText(publisher)]]),
    ['year', year],
    ['month', String(Number(month))],
    ['note', texText(note.join(' '))],
    ['language', 'french'],
    ...(address === null ? [] : [['url', address]]),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** A citation as an item of CSL JSON, as Zotero and its like read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'graphic';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title': string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly abstract: string;
  readonly note: string;
  readonly URL?: string;
}

/** A citation as CSL JSON; no `URL` while the public address is not known. */
export function cslItem(citation: Citation): CslItem {
  const { key, title, publisher, site, years, updated, finding, source, perimeter, credit, address } =
    citation;
  return {
    id: key,
    type: 'graphic',
    title: typeset(title),
    author: [{ literal: site }],
    ...(publisher === null ? {} : { publisher }),
    'container-title': site,
    issued: { 'date-parts': [updated.split('-').map(Number)] },
    language: 'fr-FR',
    abstract: typeset(`${finding}.`),
    note: typeset(
      `${dataDates(years, updated)} ${perimeter} ${sourceWords(source)} ${credit} ${licence.name}.`,
    ),
    ...(address === null ? {} : { URL: address }),
  };
}

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
