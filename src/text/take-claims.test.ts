import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { takeClaims } from './take-claims.ts';

function take(html: string) {
  const root = fromHtml(html, { fragment: true });
  const taken = takeClaims(root).map(({ passage, ids }) => [passage.tagName, ...ids]);
  return { html: toHtml(root), taken };
}

test('the wrappers go, the words, their spaces and their emphasis stay', () => {
  const { html, taken } = take(
    '<p>Soit <span data-claim="a">46 %</span> (<span data-claim="b"><em>deux</em> fois</span>), <strong><span data-claim="c">plus</span>.</strong></p>',
  );
  expect(html).toBe('<p>Soit 46 % (<em>deux</em> fois), <strong>plus.</strong></p>');
  expect(taken).toEqual([['p', 'a', 'b', 'c']]);
});

test('the texts on both sides of an edge become one', () => {
  const root = fromHtml('<p>le taux <span data-claim="a">de</span> pauvreté</p>', { fragment: true });
  const [taken] = takeClaims(root);
  expect(taken?.passage.children).toHaveLength(1);
});

test('an item answers for its own words, a nested item for its own', () => {
  expect(
    take(
      '<ul><li><p>Un <span data-claim="a">1</span></p><ul><li><span data-claim="b">2</span></li></ul></li></ul>',
    ).taken,
  ).toEqual([
    ['li', 'a'],
    ['li', 'b'],
  ]);
});

test('a text without claims is left as it is', () => {
  expect(take('<p>Sans <em>chiffre</em>.</p>')).toEqual({ html: '<p>Sans <em>chiffre</em>.</p>', taken: [] });
});
