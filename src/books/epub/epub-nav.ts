import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { isApparatus, ownWords } from '../../text/blocks.ts';
import { element } from '../../text/element.ts';
import { partFile } from './epub-part.ts';

/** A part of the book, ready for its file. */
export interface EpubPart {
  readonly slug: string;
  readonly title: string;
  readonly content: Element;
}

/** The navigation of the book: its headings, its landmarks, the pages of the printed document. */
export function epubNav(parts: readonly EpubPart[]): readonly Element[] {
  return [
    nav(
      'toc',
      'Sommaire',
      parts.map((part) => entry(partFile(part.slug), part.title, headingsOf(part))),
    ),
    nav('landmarks', 'Repères', [
      element('li', {}, [element('a', { href: 'titre.xhtml', 'epub:type': 'titlepage' }, ['Page de titre'])]),
      element('li', {}, [
        element('a', { href: partFile(parts[1]?.slug ?? ''), 'epub:type': 'bodymatter' }, ['Début du texte']),
      ]),
    ]),
    nav('page-list', 'Pages du PDF', parts.flatMap(pagesOf)),
  ];
}

/** The role of each kind of list that has one. */
const ROLES: Readonly<Record<string, string>> = { toc: 'doc-toc', 'page-list': 'doc-pagelist' };

function nav(type: string, title: string, entries: readonly Element[]): Element {
  const role = ROLES[type];
  const heading = `titre-${type}`;
  const properties = {
    'epub:type': type,
    id: type,
    ariaLabelledBy: [heading],
    ...(role === undefined ? {} : { role }),
  };
  return element('nav', properties, [element('h2', { id: heading }, [title]), element('ol', {}, entries)]);
}

function entry(href: string, words: string, below: readonly Element[] = []): Element {
  return element('li', {}, [
    element('a', { href }, [words]),
    ...(below.length === 0 ? [] : [element('ol', {}, below)]),
  ]);
}

function headingsOf({ slug, content }: EpubPart): readonly Element[] {
  return selectAll('h2[id]', content)
    .filter((heading) => !isApparatus(heading))
    .map((heading) => entry(`${partFile(slug)}#${String(heading.properties['id'])}`, ownWords(heading)));
}

function pagesOf({ slug, content }: EpubPart): readonly Element[] {
  return selectAll('[role=doc-pagebreak]', content).map(({ properties }) =>
    entry(`${partFile(slug)}#${String(properties['id'])}`, String(properties['ariaLabel'])),
  );
}
