import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { isOwnNote, noteContent, readBook } from './book.ts';

const page = (body: string) => fromHtml(`<main><p>Masthead</p>${body}</main>`);

test('a page without chapters is no book', () => {
  expect(() => readBook(page(''))).toThrow('No chapter');
});

test('each chapter has its title and its blocks, without the link to its own page', () => {
  const { parts } = readBook(
    page(
      '<section data-chapitre="un"><div data-officiel><h2>I – UN</h2><p data-apparatus><a data-vers href="un/">Seul</a></p><p>Texte</p></div></section>',
    ),
  );
  expect(parts.map(({ slug, title }) => [slug, title])).toEqual([['un', 'I – UN']]);
  expect(toString({ type: 'root', children: [...(parts[0]?.blocks ?? [])] })).toBe('I – UNTexte');
});

test('a note of ours is told without its label', () => {
  const [note] = fromHtml('<details><summary>Note</summary><p>De nous</p></details>', {
    fragment: true,
  }).children;
  if (note?.type !== 'element' || !isOwnNote(note)) throw new Error('No note.');
  expect(noteContent(note)).toEqual([expect.objectContaining({ value: 'De nous' })]);
});
