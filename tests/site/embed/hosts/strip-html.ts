import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { fromHtml } from '../../../../src/parse-html.ts';

/** What a filter of pasted HTML takes away. */
export interface StripRules {
  /** Elements taken away with all they hold. */
  readonly without?: readonly string[];
  /** The only elements left, the tags of others being taken off; all unless told. */
  readonly only?: readonly string[];
  /** The only attributes left, by their names in HTML; all unless told. */
  readonly attributes?: readonly string[];
}

/** A pasted code as a filter leaves it. */
export function stripHtml(html: string, { without = [], only, attributes }: StripRules): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element, index, parent: Element | Root | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    const { tagName } = element;
    if (without.includes(tagName) || only?.includes(tagName) === false) {
      parent.children.splice(index, 1, ...(without.includes(tagName) ? [] : element.children));
      return [SKIP, index];
    }
    if (attributes !== undefined)
      element.properties = Object.fromEntries(
        Object.entries(element.properties).filter(([name]) => attributes.includes(name.toLowerCase())),
      );
    return undefined;
  });
  return toHtml(tree);
}
