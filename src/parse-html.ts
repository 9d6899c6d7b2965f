import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse, parseFragment } from 'parse5';

/** How a text of HTML is read. */
export interface ParseOptions {
  /** True for a piece of a page, read as it would stand in a body; a whole page otherwise. */
  readonly fragment?: boolean;
}

/**
 * Reads HTML as a browser without scripts does. Nodes do not know where they stood in the text, which nobody asks: that would take half
 * as long again.
 */
export function fromHtml(html: string, { fragment = false }: ParseOptions = {}): Root {
  const read = fragment ? parseFragment : parse;
  const root = fromParse5(read(html, { scriptingEnabled: false }));
  if (root.type !== 'root') throw new TypeError(`A ${root.type} was read, and no document.`);
  return root;
}
