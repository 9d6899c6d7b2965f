import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { ownWords } from '../text/words.ts';
import type { Kind, SearchDocument } from './search-index.ts';
import { plainWords } from './plain-words.ts';

/** What the search reads of the main part of a page, by its address and the title of the page without the name of the site. */
export type Reader = (main: Element, address: string, name: string) => readonly SearchDocument[];

/** Reads a page as one document: its name is its heading, or what `titled` makes of its title; its text what a selector finds. */
export function named(kind: Kind, selector: string, titled?: (name: string) => string): Reader {
  return (main, address, name) => {
    const head = select('h1', main);
    const title = titled !== undefined ? titled(name) : head === undefined ? '' : ownWords(head);
    const text = selectAll(selector, main)
      .map(plainWords)
      .filter((words) => words !== title)
      .join(' ');
    return title === '' ? [] : [{ href: address, kind, title, place: '', text }];
  };
}
