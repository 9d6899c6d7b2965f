import type { Element, Nodes } from 'hast';
import { select, selectAll } from '../../select.ts';
import { isApparatus, ownWords } from '../../text/blocks.ts';
import type { Kind, SearchDocument } from './search-index.ts';

/** The parts of a page of ours, each under its heading: the page by its name, then each heading of the second level that has an anchor. */
export function pageSections(main: Element, address: string, name: string): readonly SearchDocument[] {
  const parts: { href: string; title: string; texts: string[] }[] = [
    { href: address, title: name, texts: [] },
  ];
  const visit = (node: Nodes): void => {
    if (isNotRead(node)) return;
    if (node.type === 'element' && /^h[12]$/u.test(node.tagName)) {
      const id = node.properties['id'];
      if (typeof id === 'string') parts.push({ href: `${address}#${id}`, title: ownWords(node), texts: [] });
      return;
    }
    const isText = node.type === 'element' && /^(?:p|li|dd|dt|h[3-6]|summary)$/u.test(node.tagName);
    if (isText) parts.at(-1)?.texts.push(plainWords(node));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(main);
  return parts.map(({ href, title, texts }) => ({
    href,
    kind: 'Page du site',
    title,
    place: href === address ? '' : name,
    text: texts.join(' '),
  }));
}

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

/** What stands in a page for machines, for the hand or for the eye alone. */
const NOT_READ: ReadonlySet<string> = new Set(
  'nav script style svg textarea select form fieldset iframe template noscript table'.split(' '),
);

/** The words of an element as they are read, without apparatus, drawings or fields, white space folded. */
export function plainWords(node: Nodes): string {
  return collect(node)
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();
}

/** True for what holds no words to find. */
export function isNotRead(node: Nodes): boolean {
  return isApparatus(node) || (node.type === 'element' && NOT_READ.has(node.tagName));
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isNotRead(node)) return '';
  const inner = node.children.map(collect).join('');
  const isApart = node.type === 'element' && /^(?:p|li|dt|dd|div|section|br|h[1-6])$/u.test(node.tagName);
  return isApart ? ` ${inner} ` : inner;
}
