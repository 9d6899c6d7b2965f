import { describe, expect, test } from 'vitest';
import {
  countSyllables,
  longWordsOf,
  passagesEase,
  readingEase,
  sentencesOf,
  singularOf,
  wordsOf,
} from './reading-ease.ts';

describe('reading ease', () => {
  test('a text computed by hand: 2 sentences, 8 words, 11 syllables', () => {
    // La 1, rue 1, est 1, propre 1; les 1, habitants 3, la 1, gardent 2.
    const text = 'La rue est propre. Les habitants la gardent.';
    expect(readingEase(text)).toBeCloseTo(207 - 1.015 * 4 - (73.6 * 11) / 8, 9);
  });

  test('longer sentences and longer words are harder', () => {
    const short = readingEase('Un bus passe ici.') ?? 0;
    const long =
      readingEase('Une réorganisation intercommunale des mobilités est envisagée ultérieurement.') ?? 0;
    expect(short).toBeGreaterThan(90);
    expect(long).toBeLessThan(10);
  });

  test('without a word there is no measure', () => {
    expect(readingEase('')).toBeNull();
    expect(readingEase('… !')).toBeNull();
  });

  test('an elided word is counted with the next: 1 sentence, 2 words, 5 syllables', () => {
    expect(readingEase('L’école ouvrira.')).toBeCloseTo(207 - 1.015 * 2 - (73.6 * 5) / 2, 9);
  });

  test('a title without a mark is a sentence of its own', () => {
    expect(passagesEase(['La rue', 'La rue est propre.'])).toBe(readingEase('La rue. La rue est propre.'));
  });
});

describe('sentences', () => {
  test('a sentence ends with its mark, and another begins with a capital', () => {
    expect(sentencesOf('Planter des arbres. Où ? Sur le mail… Le texte le dit.')).toEqual([
      'Planter des arbres.',
      'Où ?',
      'Sur le mail…',
      'Le texte le dit.',
    ]);
  });

  test('a point inside a number or before a small letter ends nothing', () => {
    expect(sentencesOf('Il y en a 1.5 de plus, etc. dans la ville.')).toHaveLength(1);
  });

  test('a quotation keeps its closing mark', () => {
    expect(sentencesOf('Il dit « oui. » Puis rien.')).toEqual(['Il dit « oui. »', 'Puis rien.']);
  });

  test('an elided word counts by itself, a compound is one word', () => {
    expect(wordsOf('L’école d’en face, Mons-en-Barœul : 26 quartiers')).toEqual([
      'L',
      'école',
      'd',
      'en',
      'face',
      'Mons-en-Barœul',
      '26',
      'quartiers',
    ]);
  });
});

describe('syllables', () => {
  test.each([
    ['rue', 1],
    ['ville', 1],
    ['école', 2],
    ['écoles', 2],
    ['quartier', 2],
    ['quartiers', 2],
    ['habitants', 3],
    ['métropole', 3],
    ['convention', 3],
    ['souvent', 2],
    ['santé', 2],
    ['création', 3],
    ['naïf', 2],
    ['théâtre', 2],
    ['prioritaires', 4],
    ['ouvrier', 3],
    ['sécurité', 4],
    ['guide', 1],
    ['musique', 2],
  ])('« %s » has %i syllables, counted by hand', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  test('a compound has those of its parts', () => {
    expect(countSyllables('rendez-vous')).toBe(3);
  });

  test('an elided letter has none of its own', () => {
    expect(countSyllables('l')).toBe(0);
  });
});

describe('long words', () => {
  test('words of four syllables or more, each once, in small letters', () => {
    expect(longWordsOf('La sécurité des habitants : la sécurité, la priorité.')).toEqual([
      'sécurité',
      'priorité',
    ]);
  });

  test('a name with its capital is none, a number is none', () => {
    expect(longWordsOf('La Mouchonnière et Villeneuve-d’Ascq, 21 564')).toEqual([]);
  });

  test('a word and its plural are one', () => {
    expect(singularOf('Priorités')).toBe('priorité');
    expect(singularOf('travaux')).toBe('travau');
  });
});
