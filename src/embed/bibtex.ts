import { dataDates } from '../figures/data-dates.ts';
import { licence } from '../standalone/publication.ts';
import type { Citation } from './citation.ts';
import { sourceWords } from './source-words.ts';
import { texText } from './tex-text.ts';

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
