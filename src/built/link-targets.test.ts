import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { isElsewhere, linkTargets } from './link-targets.ts';

test('links and resources are found in order, each drawing of a set by itself', () => {
  const tree = fromHtml('<a href="../a/"></a><img src="b.png" srcset="c.png 1x, d.png 2x"><p>');
  expect(linkTargets(tree).map(({ value }) => value)).toEqual(['../a/', 'b.png', 'c.png', 'd.png']);
});

test.each([
  ['https://exemple.fr/', true],
  ['//exemple.fr/', true],
  ['mailto:a@exemple.fr', true],
  ['../a/', false],
  ['#b', false],
])('%s is elsewhere: %s', (address, expected) => {
  expect(isElsewhere(address)).toBe(expected);
});
