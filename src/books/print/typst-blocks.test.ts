import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { typstBlocks } from './typst-blocks.ts';

const print = (html: string, ...labels: readonly string[]): string =>
  typstBlocks(fromHtml(html, { fragment: true }).children as Element[], { labels: new Set(labels) });

test('an element that nobody foresaw stops the print', () => {
  expect(() => print('<video></video>')).toThrow('<video>');
  expect(() => print('<p><img></p>')).toThrow('<img>');
});

test('a paragraph has its anchor and its emphasis', () => {
  expect(print('<p id="x">Un <strong>mot</strong></p>')).toBe('passage("x", par({"Un "; strong("mot")}))');
});

test('a heading goes one level up, since the title has its own page', () => {
  expect(print('<h3>Un</h3>')).toBe('heading(level: 2, "Un")');
});

test('a note of ours is a footnote at the end of the passage before it', () => {
  const note = '<details class="aside" data-apparatus><summary>Note</summary><p>De nous</p></details>';
  expect(print(`<p>Un</p>${note}`)).toContain('par({"Un"; footnote("De nous")})');
  expect(print(`<ul><li>Un</li><li>Deux</li></ul>${note}`)).toContain('{"Deux"; footnote("De nous")');
});

test('an item keeps the list inside it', () => {
  expect(print('<ul><li>Un<ul><li>Deux</li></ul></li></ul>')).toBe('list({"Un"; list("Deux")})');
});

test('what is ours is set apart', () => {
  expect(print('<p data-apparatus>Ici</p>')).toBe('ours(par("Ici"))');
});

test('a link inside the document stays, one out of it leaves its words', () => {
  expect(print('<p><a href="#x">a</a> <a href="../y/">b</a></p>', 'x')).toBe(
    'par({link(label("x"), "a"); " "; "b"})',
  );
});

test('the rows of the governance are boxes, and what joins them stands between', () => {
  const html =
    '<figure><figcaption>Schéma</figcaption><ul><li><b>A</b> a</li><li>B</li></ul><p>lien</p></figure>';
  expect(print(html)).toContain('governance("Schéma", boxes(');
  expect(print(html)).toContain('between(par("lien"))');
});
