import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { fromHtml } from '../../parse-html.ts';
import { element } from '../element.ts';

/**
 * Puts our sentence on a chapter after the entry of the contents that leads to it, as a note of ours.
 * `summaries` gives the sentence by the slug of the chapter; an entry that leads elsewhere gets none.
 */
export function addSummaries(html: string, summaries: ReadonlyMap<string, string>): string {
  const root = fromHtml(html, { fragment: true });
  visit(root, 'element', (item) => {
    if (item.tagName !== 'li') return;
    const sentence = summaries.get(slugOf(item));
    if (sentence === undefined) return;
    item.children.push(element('div', { className: ['aside'], dataApparatus: '' }, [sentence]));
  });
  return toHtml(root);
}

function slugOf(item: Element): string {
  const link = item.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'a',
  );
  return /([^/]+)\/$/u.exec(String(link?.properties['href'] ?? ''))?.[1] ?? '';
}
