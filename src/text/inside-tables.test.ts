import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { insideTables } from './inside-tables.ts';

test('a cell and what it holds stand in a table, a paragraph beside it does not', () => {
  const root = fromHtml('<p>x</p><table><tr><td><b>y</b></td></tr></table>', { fragment: true });
  const inside = insideTables(root);
  const isInside = (name: string): boolean => [...inside].some((element) => element === select(name, root));
  expect(['td', 'b', 'p'].map(isInside)).toEqual([true, true, false]);
});
