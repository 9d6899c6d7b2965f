import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { change } from './change.ts';
import { inventedChange } from './fixtures/invented-change.ts';
import { textClashes } from './fixtures/text-clashes.ts';
import { renderSvg } from './render-svg.ts';

const svg = renderSvg(change(inventedChange));
const { document } = new JSDOM(svg).window;
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((text) => text.textContent);

test('rows are sorted by the later value, references last', () => {
  const order = [...document.querySelectorAll('.g-row > text')]
    .map((text) => ({ text: text.textContent, y: Number(text.getAttribute('y')) }))
    .toSorted((a, b) => a.y - b.y)
    .map(({ text }) => text);
  expect(order.slice(0, 4)).toEqual(['Le Moulin', 'Chiffre rond', 'Sans départ', 'Départ douteux']);
  expect(order.slice(-3)).toEqual(['Sans chiffre', 'MEL', 'Ensemble des QPV']);
});

test('every row has its change, its unit, or the words for what is missing', () => {
  expect(texts('.g-value > text')).toHaveLength(inventedChange.rows.length);
  expect(texts('.g-value.g-focus > text')).toEqual(['−1,9 pt']);
});

test.each([288, 384])('cuts no text and lets none touch another at %i px', (width) => {
  expect(textClashes(renderSvg(change({ ...inventedChange, width })), width)).toEqual([]);
});

test('has a reviewed drawing', async () => {
  await expect(`${renderSvg(change(inventedChange), { standalone: true })}\n`).toMatchFileSnapshot(
    'fixtures/change.svg',
  );
});

test('refuses an empty list of rows', () => {
  expect(() => change({ ...inventedChange, rows: [] })).toThrow('Empty chart of changes');
});
