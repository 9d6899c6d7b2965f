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

test('a term stays with the comma, the stop or the bracket after it', () => {
  expect(held(`du ${TERM}, en`)).toBe(`du <span class="n">${TERM},</span> en`);
  expect(held(`(un ${TERM}).`)).toBe(`(un <span class="n">${TERM}).</span>`);
});

test('a term stays with the bracket or the elided word before it', () => {
  expect(held(`la ville (${TERM} 2020)`)).toBe(`la ville <span class="n">(${TERM}</span> 2020)`);
  expect(held(`étude de l'${TERM} et`)).toBe(`étude de <span class="n">l'${TERM}</span> et`);
});

test('a term stays with the quotation mark or the number before it', () => {
  expect(held(`le « ${TERM} »`)).toBe(`le <span class="n">« ${TERM} »</span>`);
  expect(held(`(550 ${TERM} à`)).toBe(`(<span class="n">550 ${TERM}</span> à`);
});

test('a short emphasis that ends in a term stays with the mark after it, a long one does not', () => {
  const short = `<strong>les ${TERM}</strong>`;
  expect(held(`${short} ; et`)).toBe(`<span class="n">${short} ;</span> et`);
  const long = `<strong>des mots qui ne tiendraient pas ${TERM}</strong> ; et`;
  expect(held(long)).toBe(long);
});

test('a term among words stays as it is', () => {
  for (const html of [`un ${TERM} et`, `du ${TERM}`, TERM]) expect(held(html)).toBe(html);
});
