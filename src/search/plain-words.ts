import type { Nodes } from 'hast';
import { isApparatus } from '../text/words.ts';

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
