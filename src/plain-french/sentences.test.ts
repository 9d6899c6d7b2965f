import { expect, test } from 'vitest';
import { sentencesOf, wordsOf } from './sentences.ts';

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
