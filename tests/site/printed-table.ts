import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { selectAll } from '../../src/select.ts';
import { plainText } from './written-cell.ts';

/** A table as a page prints it: the words of its heads and cells, typography taken out. */
export interface PrintedTable {
  readonly caption: string;
  /** Words of the heads of the last line of heads, that of the row names included where it stands there. */
  readonly heads: readonly string[];
  readonly rows: readonly PrintedRow[];
}

/** A row: its own name, and its cells in the order of the columns. */
export interface PrintedRow {
  readonly name: string;
  readonly cells: readonly string[];
}

/** The text of a file of the published site. */
export function readPublished(file: string): string {
  return readFileSync(join(siteFolders.published, file), 'utf8');
}

/** The tables of a page; only their part of the text is read, which is quick on hundreds of pages. */
export function printedTables(html: string): readonly PrintedTable[] {
  return [...html.matchAll(/<table[\s>][\s\S]*?<\/table>/gu)].map(([table]) =>
    readTable(fromHtml(table, { fragment: true })),
  );
}

function readTable(tree: Root): PrintedTable {
  // A word of the glossary carries its explanation, closed, inside the cell; a row its permalink.
  const words = (node: Element): string =>
    plainText(
      selectAll('[popover], a.p', node).reduce(
        (text, closed) => text.replace(toString(closed), ''),
        toString(node),
      ),
    );
  return {
    caption: selectAll('caption', tree).map(words).join(' '),
    heads: selectAll('thead tr:last-child > th', tree).map(words),
    rows: selectAll('tbody > tr', tree).map((row) => ({
      name: selectAll('th', row).map(words).join(' '),
      cells: selectAll('td', row).map(words),
    })),
  };
}
