import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { holdPunctuation } from './hold-punctuation.ts';
import { ownWords } from './words.ts';

const TERM = '<button popovertarget="_a">QPV</button><span id="_a" popover="" data-apparatus="">Un.</span>';
const held = (html: string): string => {
  const root = fromHtml(`<p>${html}</p>`, { fragment: true });
  const words = ownWords(root);
  holdPunctuation(root);
  expect(ownWords(root)).toBe(words);
  return toHtml(root).replace(/^<p>(.*)<\/p>$/u, '$1');
};

test('a term stays with the mark after it', () => {
  expect(held(`un ${TERM} : deux`)).toBe(`un <span class="n">${TERM} :</span> deux`);
  expect(held(`« un ${TERM} » et`)).toBe(`« un <span class="n">${TERM} »</span> et`);
});

test('a term stays with the quotation mark or the number before it', () => {
  expect(held(`le « ${TERM} »`)).toBe(`le <span class="n">« ${TERM} »</span>`);
  expect(held(`(550 ${TERM})`)).toBe(`(<span class="n">550 ${TERM}</span>)`);
});

test('a short emphasis that ends in a term stays with the mark after it, a long one does not', () => {
  const short = `<strong>les ${TERM}</strong>`;
  expect(held(`${short} ; et`)).toBe(`<span class="n">${short} ;</span> et`);
  const long = `<strong>des mots qui ne tiendraient pas ${TERM}</strong> ; et`;
  expect(held(long)).toBe(long);
});

test('a term followed by a word, a comma or nothing stays as it is', () => {
  for (const html of [`${TERM} et`, `${TERM}, et`, TERM]) expect(held(html)).toBe(html);
});
