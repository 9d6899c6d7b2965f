import type { Element, Nodes } from 'hast';
import { ownWords } from '../text/words.ts';
import { isNotRead, plainWords } from './plain-words.ts';
import type { SearchDocument } from './search-index.ts';

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
