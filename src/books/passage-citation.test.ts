import { expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { type CitedChapter, citedPassages, passageSentence, quotedWords } from './passage-citation.ts';

const chapter: CitedChapter = {
  page: '/convention/un/',
  name: 'chapitre I',
  site: 'Le site',
  updated: '2026-11-03',
  publisher: null,
  status: 'Version de travail.',
  publicAddress: '',
};

test('the passages and rows with an anchor are cited, in order, a row by its header', () => {
  const root = fromHtml(
    '<div data-officiel><h1 id="a">Un</h1><p>Sans ancre</p><ul><li id="b">Deux <a data-apparatus>¶</a><ul><li id="c">Trois</li></ul></li></ul>' +
      '<table><tr id="d"><th scope="row">Tête</th><td>Cellule</td></tr></table></div>',
    { fragment: true },
  );
  expect(citedPassages(root)).toEqual([
    { anchor: 'a', words: 'Un' },
    { anchor: 'b', words: 'Deux' },
    { anchor: 'c', words: 'Trois' },
    { anchor: 'd', words: 'Tête' },
  ]);
});

test('a short passage is quoted whole, its own quotations in inverted commas', () => {
  expect(quotedWords('Le « droit commun » d’abord ;')).toBe('« Le “droit commun” d’abord ; »');
});

test('a long passage is cut at a whole word, its end marked, an open quotation closed', () => {
  const cut = quotedWords(`${'mot '.repeat(37)}« dernier, ${'mot '.repeat(20)}»`);
  expect(cut).toBe(`« ${'mot '.repeat(37)}“dernier […]” »`);
});

test('without a public address the sentence ends with the date', () => {
  expect(passageSentence({ anchor: 'b', words: 'Deux' }, chapter).replace(/\s/gu, ' ')).toBe(
    '« Deux », chapitre I, Convention communale de Mons-en-Barœul, « Quartiers 2030 », site « Le site », version de travail, textes au 3 novembre 2026.',
  );
});

test('with one it ends with the address of the passage, and a published site is no working version', () => {
  const published = { ...chapter, publisher: 'Ville', publicAddress: 'https://ville.invalid/c/' };
  const sentence = passageSentence({ anchor: 'b', words: 'Deux' }, published);
  expect(sentence).toMatch(/, https:\/\/ville\.invalid\/c\/convention\/un\/#b$/u);
  expect(sentence).not.toContain('version de travail');
});
