import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Register } from '../register/register.ts';
import { assignAnchors } from './assign-anchors.ts';

/** A chapter with its anchors set. */
export interface AnchoredChapter {
  /** Address of its page from the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly root: Element;
}

/**
 * Reads chapters that stand one after the other, each in an element with `data-officiel`, its address in `data-page`
 * and its title in `title`, and gives their passages the anchors of the register.
 */
export function anchoredChapters(html: string, register: Register): readonly AnchoredChapter[] {
  const elements = fromHtml(html, { fragment: true }).children.filter((node) => node.type === 'element');
  return elements.map((root) => {
    const page = String(root.properties['dataPage']);
    assignAnchors(root, page, register);
    return { page, title: String(root.properties['title']), root };
  });
}
