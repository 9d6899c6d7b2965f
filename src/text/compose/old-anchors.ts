import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Withdrawal } from '../../register/register.ts';
import { eachElement } from '../../typography/each-element.ts';
import { element } from '../element.ts';

/**
 * Puts an empty target before the words of each passage that took over from an older anchor, in place, so that old links still land.
 * `aliases` gives the anchor that replaces each old one; a chain of replacements is followed to its end. A target already there stays alone.
 */
export function addAliases(root: Root | Element, aliases: ReadonlyMap<string, string>): void {
  if (aliases.size === 0) return;
  const present = new Set<string>();
  eachElement(root, ({ properties }) => void present.add(String(properties['id'] ?? '')));
  const targets = new Map<string, string[]>();
  for (const old of aliases.keys()) {
    if (present.has(old)) continue;
    const id = lastOf(old, aliases);
    targets.set(id, [...(targets.get(id) ?? []), old]);
  }
  eachElement(root, (node) => {
    const olds = targets.get(String(node.properties['id'] ?? '')) ?? [];
    holderOf(node).children.unshift(...olds.map((id) => element('span', { id, dataApparatus: '' })));
  });
}

/** A row holds nothing but cells: its first one takes the target. */
function holderOf(node: Element): Element {
  if (node.tagName !== 'tr') return node;
  return node.children.find((child): child is Element => child.type === 'element') ?? node;
}

function lastOf(id: string, aliases: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let current = id;
  for (let next = aliases.get(current); next !== undefined && !seen.has(next); next = aliases.get(current)) {
    seen.add(next);
    current = next;
  }
  return current;
}

/** How many words the register keeps of the beginning of a passage. */
const KEPT_WORDS = 12;

/**
 * The HTML of a page with a list of the passages that were withdrawn from it, each at its old anchor, with its first words and the reason:
 * an old citation lands on the truth. A passage that is in the page is not listed; a page without any is left as it is.
 */
export function listWithdrawn(html: string, withdrawn: ReadonlyMap<string, Withdrawal>): string {
  const gone = [...withdrawn].filter(([id]) => !new RegExp(`\\sid="?${id}["\\s>]`, 'u').test(html));
  const end = html.lastIndexOf('</main>');
  if (gone.length === 0 || end === -1) return html;
  const items = gone.map(([id, { start, reason }]) =>
    element('li', { id }, [`« ${start}${start.split(' ').length < KEPT_WORDS ? '' : '…'} » : ${reason}`]),
  );
  const section = element('section', { dataApparatus: '', ariaLabelledBy: ['_retires'] }, [
    element('h2', { id: '_retires' }, ['Passages retirés']),
    element('ul', { className: ['soft'] }, items),
  ]);
  return html.slice(0, end) + toHtml(section) + html.slice(end);
}
