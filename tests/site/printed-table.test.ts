import { expect, test } from 'vitest';
import { printedTables } from './printed-table.ts';

test('heads of the last line, names of rows and cells are read, their typography taken out', () => {
  const html = `<p>1</p><table><caption>Un\u00A0titre</caption><thead><tr><th colspan=2>Groupe</th></tr><tr><th>2018</th></tr></thead>
    <tbody><tr><th><a href=#>A</a></th><td>1\u00A0713<sup>?</sup></td></tr></tbody></table><table></table>`;
  expect(printedTables(html)).toEqual([
    { caption: 'Un titre', heads: ['2018'], rows: [{ name: 'A', cells: ['1 713?'] }] },
    { caption: '', heads: [], rows: [] },
  ]);
});
