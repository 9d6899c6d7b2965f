import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { officialBlocks } from './blocks.ts';

const words = (html: string): readonly string[] =>
  officialBlocks(fromHtml(html, { fragment: true })).map(({ text }) => text);

test('only the official text counts, without what is ours', () => {
  expect(words('<p>Nous</p><div data-officiel><p>Un</p><p data-apparatus>Note</p><p>Deux</p></div>')).toEqual(
    ['Un', 'Deux'],
  );
});

test('cells and items are passages in reading order', () => {
  const html =
    '<div data-officiel><table><tr><th>A</th><td>Texte<ul><li>un</li></ul></td><td></td></tr></table></div>';
  expect(words(html)).toEqual(['A', 'Texte', 'un']);
});

test('words outside any paragraph are not lost', () => {
  expect(words('<div data-officiel><div>Perdus <b>ici</b></div></div>')).toEqual(['Perdus ici']);
});
