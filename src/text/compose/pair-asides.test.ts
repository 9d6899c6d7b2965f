import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { pairAsides } from './pair-asides.ts';

const paired = (html: string): string => {
  const root = fromHtml(html, { fragment: true });
  pairAsides(root);
  return toHtml(root);
};
const aside = '<aside class="aside">x</aside>';

test('a paragraph and all the notes after it share one passage', () => {
  expect(paired(`<div><p>A</p>\n${aside}${aside}<p>B</p></div>`)).toBe(
    `<div><div class="passage"><p>A</p><div>${aside}${aside}</div></div><p>B</p></div>`,
  );
});

test('a note after anything but a paragraph stays alone', () => {
  expect(paired(`<h2>T</h2>${aside}`)).toBe(`<h2>T</h2>${aside}`);
});

test('the notes of an item share one box, where the first of them stood', () => {
  const item = (inside: string): string => `<ul><li>A${inside}<ul><li>B</li></ul>${aside}</li></ul>`;
  expect(paired(item(aside))).toBe(
    `<ul><li>A<div class="m" data-apparatus="">${aside}${aside}</div><ul><li>B</li></ul></li></ul>`,
  );
});
