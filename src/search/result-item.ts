import type { OpenIndex } from './open-index.ts';
import { excerptOf, markWords, type Marks, type Stretch } from './mark-words.ts';
import { KINDS } from './search-index.ts';

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
