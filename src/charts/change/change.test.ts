import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { inventedChange, inventedCountChange } from '../fixtures/invented-change.ts';
import { textClashes } from '../fixtures/text-clashes.ts';
import { renderSvg } from '../render-svg.ts';
import { change } from './change.ts';

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

test.each([288, 384, 640])('cuts no text and lets none touch another at %i px', (width) => {
  for (const input of [inventedChange, inventedCountChange]) {
    expect(textClashes(renderSvg(change({ ...input, width })), width)).toEqual([]);
  }
});

test('has a reviewed drawing for rates and one for counts', async () => {
  const file = (input: typeof inventedChange) => `${renderSvg(change(input), { standalone: true })}\n`;
  await expect(file(inventedChange)).toMatchFileSnapshot('../fixtures/change.svg');
  await expect(file(inventedCountChange)).toMatchFileSnapshot('../fixtures/change-counts.svg');
});

test('counts all start from one rule of no change, to the left of it for a fall', () => {
  const counts = new JSDOM(renderSvg(change(inventedCountChange))).window.document;
  const level = Number(counts.querySelector('.g-level > line')?.getAttribute('x1'));
  const ends = [...counts.querySelectorAll('.g-link:not(.g-from) > line')].map((line) =>
    [line.getAttribute('x1'), line.getAttribute('x2')].map(Number),
  );

  const keyStrokes = 2;
  const starts = new Set(ends.slice(keyStrokes).map(([from = 0]) => Math.round(from)));
  expect([...starts]).toEqual([Math.round(level)]);
  const focus = counts.querySelector('.g-link.g-focus > line');
  expect(Number(focus?.getAttribute('x2'))).toBeLessThan(level);
});

test('a change that is not known has its words and no stroke', () => {
  expect(texts('.g-value.g-missing > text').toSorted()).toEqual(['n. r.', 'n. r.', 'n. r.', '–', '–']);
});

test('refuses an empty list of rows', () => {
  expect(() => change({ ...inventedChange, rows: [] })).toThrow('Empty chart of changes');
});
