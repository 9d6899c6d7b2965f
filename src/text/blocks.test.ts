import { describe, expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { allWords, isApparatus, officialBlocks, ownWords } from './blocks.ts';

describe('officialBlocks', () => {
  const words = (html: string): readonly string[] =>
    officialBlocks(fromHtml(html, { fragment: true })).map(({ text }) => text);

  test('only the official text counts, without what is ours', () => {
    expect(
      words('<p>Nous</p><div data-officiel><p>Un</p><p data-apparatus>Note</p><p>Deux</p></div>'),
    ).toEqual(['Un', 'Deux']);
  });

  test('cells and items are passages in reading order', () => {
    const html =
      '<div data-officiel><table><tr><th>A</th><td>Texte<ul><li>un</li></ul></td><td></td></tr></table></div>';
    expect(words(html)).toEqual(['A', 'Texte', 'un']);
  });

  test('words outside any paragraph are not lost', () => {
    expect(words('<div data-officiel><div>Perdus <b>ici</b></div></div>')).toEqual(['Perdus ici']);
  });
});

describe('ownWords and allWords', () => {
  const first = (html: string) => {
    const node = fromHtml(html, { fragment: true }).children[0];
    if (node === undefined) throw new Error('No node.');
    return node;
  };

  test('own words leave out what is ours and the passages nested inside', () => {
    const item = first('<li>Un <b>mot</b> <a data-apparatus>¶</a><ul><li>dessous</li></ul></li>');
    expect(ownWords(item)).toBe('Un mot');
    expect(allWords(item)).toBe('Un mot ¶dessous');
  });

  test('the paragraphs of an item belong to the item and stay apart', () => {
    expect(ownWords(first('<li><p>Un</p><p>deux</p></li>'))).toBe('Un deux');
  });

  test('a line break separates words', () => {
    expect(ownWords(first('<p>Un<br>deux</p>'))).toBe('Un deux');
  });

  test('apparatus is told by its attribute', () => {
    expect(isApparatus(first('<p data-apparatus></p>'))).toBe(true);
    expect(isApparatus(first('<p></p>'))).toBe(false);
  });
});
