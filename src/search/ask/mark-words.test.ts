import { describe, expect, test } from 'vitest';
import { inventedIndex as open } from '../fixtures/invented-index.ts';
import { wordsOf } from '../words.ts';
import { excerptOf, keepPhrases, marksOf, markWords, phraseStarts } from './mark-words.ts';
import { rankDocuments } from './rank-documents.ts';

describe('mark words', () => {
  const written = (text: string, typed: string) => {
    const marks = marksOf(open, typed, rankDocuments(open, typed).answering);
    return markWords(open, text, marks)
      .map((stretch) => (stretch.isMarked ? `[${stretch.text}]` : stretch.text))
      .join('');
  };

  test('the words that answer are marked, with their family, and no other', () => {
    expect(written('L’école et les écoles du lac.', 'ecole')).toBe('L’[école] et les [écoles] du lac.');
    expect(written('Le lac.', 'ecole')).toBe('Le lac.');
    expect(written('', 'ecole')).toBe('');
  });

  test('the acronym is marked for its expansion, and the words of every day mark those of the document', () => {
    expect(written('L’ABC ouvre.', 'atelier de bricolage communal')).toBe('L’[ABC] ouvre.');
    expect(written('Des repas.', 'cantine')).toBe('Des [repas].');
  });

  test('words in quotation marks are marked as one', () => {
    expect(written('Les Amis du Cœur.', '« amis du cœur »')).toBe('Les [Amis du Cœur].');
  });

  test('a short text is shown whole', () => {
    const stretches = [{ text: 'court', isMarked: false }];
    expect(excerptOf(stretches)).toEqual(stretches);
  });

  test('a long text is shown from a little before its first mark, cut between words, and says so', () => {
    const long = 'mot '.repeat(200);
    const shown = excerptOf([
      { text: long, isMarked: false },
      { text: 'école', isMarked: true },
      { text: ` ${long}`, isMarked: false },
    ]);
    const text = shown.map((stretch) => stretch.text).join('');
    expect(text).toMatch(/^… mot .*mot école mot .* mot …$/u);
    expect(text.length).toBeLessThanOrEqual(330);
  });
});

describe('keep phrases', () => {
  const all = open.index.documents.map((_, rank) => rank);

  test('without a phrase every document is kept', () => {
    expect(keepPhrases(open, all, [])).toEqual(all);
  });

  test('a document is kept where each phrase stands whole in its title or its text', () => {
    expect(keepPhrases(open, all, [wordsOf('bricolage communal'), wordsOf('lieu de réparation')])).toEqual([
      4,
    ]);
    expect(keepPhrases(open, all, [wordsOf('communal lieu')])).toEqual([]);
  });

  test('a phrase starts wherever its words follow one another', () => {
    expect(phraseStarts(wordsOf('du cœur au cœur'), wordsOf('coeur'))).toEqual([1, 3]);
  });
});
