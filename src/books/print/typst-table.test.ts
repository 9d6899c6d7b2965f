import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { select } from '../../select.ts';
import { typstBlocks } from './typst-blocks.ts';
import { typstTable } from './typst-table.ts';

const print = (html: string): string =>
  typstTable(
    select('table', fromHtml(html, { fragment: true })) as Element,
    { labels: new Set() },
    typstBlocks,
  );

test('heads are repeated, span what they span, and the columns with one head of two rows are names', () => {
  const html =
    '<table><caption>x</caption><thead><tr><th rowspan="2">Nom</th><th colspan="2">G</th></tr><tr><th>1</th><th>2</th></tr></thead>' +
    '<tbody><tr id="r"><th scope="row">A</th><td>3</td><td>4</td></tr></tbody></table>';
  expect(print(html)).toBe(
    'plate(columns: 3, named: 1, table.header(table.cell(rowspan: 2, "Nom"), table.cell(colspan: 2, "G"), ' +
      'table.cell("1"), table.cell("2")), table.cell([#strong("A")#label("r")]), table.cell("3"), table.cell("4"))',
  );
});

test('the annex is a table of its own kind, with lists in its cells', () => {
  const html =
    '<table class="annex"><thead><tr><th>A</th></tr></thead><tbody><tr><td>mention <ul><li>x</li></ul></td></tr></tbody></table>';
  expect(print(html)).toMatch(/^actions\(columns: 1, .*list\(/u);
});

test('the name that we give a row is set apart', () => {
  const html = '<table><tbody><tr><th scope="row" data-apparatus>A</th></tr></tbody></table>';
  expect(print(html)).toContain('ours(strong(');
});
