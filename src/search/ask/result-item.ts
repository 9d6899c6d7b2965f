import { KINDS } from '../index/search-index.ts';
import { excerptOf, type Marks, markWords, type Stretch } from './mark-words.ts';
import type { OpenIndex } from './open-index.ts';
import type { Answer } from './rank-documents.ts';

/** One result: a link whose words are the name of what is found, or the passage itself, then what it is and where. */
export function resultItem(page: Document, open: OpenIndex, rank: number, marks: Marks): Element {
  const [href = '', kind = 0, title = '', place = 0, text = ''] = open.index.documents[rank] ?? [];
  const item = page.createElement('li');
  const link = page.createElement('a');
  link.href = `..${onDisk(page, href)}`;
  const passage = stretches(page, excerptOf(markWords(open, text, marks)));
  link.append(...(title === '' ? passage : stretches(page, markWords(open, title, marks))));
  item.append(link);
  if (title !== '' && text !== '') item.append(paragraph(page, '', passage));
  const where = [KINDS[kind], open.index.places[place]].filter(Boolean).join(' · ');
  item.append(paragraph(page, 'soft', [where]));
  return item;
}

/** The address in a page opened from a disk, where a folder is no page: there the file is named. */
function onDisk({ location }: Document, href: string): string {
  return location.protocol === 'file:' ? href.replace(/\/(?=#|$)/u, '/index.html') : href;
}

function paragraph(page: Document, name: string, contents: readonly (Node | string)[]): Element {
  const element = page.createElement('p');
  if (name !== '') element.className = name;
  element.append(...contents);
  return element;
}

function stretches(page: Document, list: readonly Stretch[]): readonly (Node | string)[] {
  return list.map(({ text, isMarked }) => {
    if (!isMarked) return text;
    const mark = page.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** What the search says of its answer. */
export type Said = Pick<Answer, 'understood' | 'unknown' | 'isApart'> & { readonly count: number };

const NARROW = '\u202F';
const quoted = (text: string) => `«${NARROW}${text}${NARROW}»`;

/** The sentences above the results: how many, for what, what was understood, what is nowhere. */
export function answerSentences(
  typed: string,
  { count, understood, unknown, isApart }: Said,
): readonly string[] {
  const asked = /["«»“”]/u.test(typed) ? typed : quoted(typed);
  if (count === 0)
    return [
      `Aucun passage ne répond à ${asked}.`,
      'Essayez un autre mot, un seul, ou effacez (touche Échap) pour retrouver l’index alphabétique du document.',
    ];
  const sentences = [`${count} résultat${count > 1 ? 's' : ''} pour ${asked}.`];
  for (const [word, taken] of understood)
    sentences.push(`${quoted(word)} n’y est pas\u00A0: voici ce qui contient ${quoted(taken)}.`);
  if (isApart) sentences.push('Ces mots ne se suivent nulle part\u00A0: voici où ils sont séparément.');
  if (unknown.length > 0) sentences.push(`Aucun passage ne contient ${unknown.map(quoted).join(', ')}.`);
  return sentences;
}

/** The sentences above the results, as they stand in the page. */
export function answerWords(page: Document, typed: string, said: Said): readonly (Node | string)[] {
  const [first = '', ...others] = answerSentences(typed, said);
  const strong = page.createElement('b');
  strong.textContent = first;
  return [strong, ...others.map((sentence) => ` ${sentence}`)];
}
