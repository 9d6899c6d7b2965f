import { describe, expect, test } from 'vitest';
import { inventedIndex as open } from '../fixtures/invented-index.ts';
import { wordsOf } from '../words.ts';
import { findWords, isOneEdit, isTwoEdits } from './find-words.ts';

describe('find words', () => {
  const find = (typed: string, mayGoOn = true) => {
    const [word] = wordsOf(typed);
    if (word === undefined) throw new Error('A word is wanted.');
    const { weights, understood } = findWords(open, word, mayGoOn);
    return { words: [...weights].map(([rank, weight]) => [open.words[rank], weight]), understood };
  };

  test('a word that is there counts whole, its family less', () => {
    expect(find('école').words.toSorted()).toEqual([
      ['ecole', 1],
      ['ecoles', 0.8],
    ]);
  });

  test('a form that is not there answers by its family', () => {
    expect(find('rénovation')).toEqual({ words: [['renovees', 0.8]], understood: null });
  });

  test('the beginning of a word answers by it, from three letters', () => {
    expect(find('jar').words).toEqual([['jardins', 0.5]]);
    expect(find('ja').words).toEqual([]);
  });

  test('a word that is finished answers by no longer one', () => {
    expect(find('jar', false).words).toEqual([]);
  });

  test('a word of the same root answers where nothing nearer does', () => {
    expect(find('jardiniers', false)).toEqual({ words: [['jardins', 0.5]], understood: 'jardins' });
  });

  test('one letter wrong is understood, never in a number or a word of four letters', () => {
    expect(find('jradins')).toEqual({ words: [['jardins', 0.6]], understood: 'jardins' });
    expect(find('xbc').words).toEqual([]);
    expect(find('lacq', false).words).toEqual([]);
    expect(find('2031').words).toEqual([]);
  });
});

describe('edits', () => {
  test.each([
    ['a letter left out', 'biblioteque', 'bibliotheque'],
    ['a letter too many', 'jardinn', 'jardin'],
    ['another letter', 'delinquence', 'delinquance'],
    ['two letters exchanged', 'conservatiore', 'conservatoire'],
    ['the first letter', 'mploi', 'emploi'],
  ])('%s separates « %s » from « %s » by one edit', (_, one, other) => {
    expect(isOneEdit(one, other)).toBe(true);
    expect(isOneEdit(other, one)).toBe(true);
  });

  test.each([
    ['ecole', 'ecole'],
    ['emploi', 'employer'],
    ['abcd', 'badc'],
    ['', 'ab'],
  ])('« %s » and « %s » are not one edit apart', (one, other) => {
    expect(isOneEdit(one, other)).toBe(false);
  });

  test('two edits are forgiven in a long word that begins rightly, and in no other', () => {
    expect(isTwoEdits('harcelemment', 'harcelement')).toBe(true);
    expect(isTwoEdits('bibioteque', 'bibliotheque')).toBe(true);
    expect(isTwoEdits('ecolle', 'ecole')).toBe(false);
    expect(isTwoEdits('xonservatoire', 'conservatoires')).toBe(false);
    expect(isTwoEdits('conservatoire', 'consommation')).toBe(false);
  });
});
