import {
  type CitedChapter,
  type CitedPassage,
  DOCUMENT,
  passageAddress,
  quotedWords,
} from '../../books/passage-citation.ts';
import { typeset } from '../../typography.ts';
import { texText } from './reference-formats.ts';

/** The passages of a chapter as BibTeX entries, in UTF-8; no `url` while the public address is not known. */
export function passagesBibtex(passages: readonly CitedPassage[], chapter: CitedChapter): string {
  return passages.map((passage) => bibtexEntry(passage, chapter)).join('\n');
}

/** The same as CSL JSON, which Zotero and its like read. */
export function passagesCsl(passages: readonly CitedPassage[], chapter: CitedChapter): string {
  return `${JSON.stringify(
    passages.map((passage) => cslItem(passage, chapter)),
    null,
    1,
  )}\n`;
}

function bibtexEntry(passage: CitedPassage, chapter: CitedChapter): string {
  const [year = '', month = ''] = chapter.updated.split('-');
  const address = passageAddress(passage.anchor, chapter);
  const fields = [
    ['author', `{${texText(chapter.site)}}`],
    ['title', `{${texText(DOCUMENT)}}`],
    ['chapter', texText(chapter.name)],
    ...(chapter.publisher === null ? [] : [['publisher', texText(chapter.publisher)]]),
    ['year', year],
    ['month', String(Number(month))],
    ['note', texText(`${quotedWords(passage.words)}. ${chapter.status}`)],
    ['language', 'french'],
    ...(address === null ? [] : [['url', address]]),
  ];
  return `@misc{${passageKey(passage, chapter)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

function cslItem(passage: CitedPassage, chapter: CitedChapter): object {
  const address = passageAddress(passage.anchor, chapter);
  return {
    id: passageKey(passage, chapter),
    type: 'webpage',
    title: typeset(DOCUMENT),
    section: typeset(chapter.name),
    author: [{ literal: chapter.site }],
    ...(chapter.publisher === null ? {} : { publisher: chapter.publisher }),
    'container-title': chapter.site,
    issued: { 'date-parts': [chapter.updated.split('-').map(Number)] },
    language: 'fr-FR',
    abstract: typeset(quotedWords(passage.words)),
    note: typeset(chapter.status),
    ...(address === null ? {} : { URL: address }),
  };
}

function passageKey({ anchor }: CitedPassage, { page }: CitedChapter): string {
  return `${page.split('/').at(-2) ?? ''}-${anchor}`;
}
