import { expect, test } from 'vitest';
import { plainDefects } from './reading-ease.ts';

const TWENTY = Array.from({ length: 20 }, () => 'mot').join(' ');

test('twenty words are enough, twenty-one are too many', () => {
  expect(plainDefects(`${TWENTY}.`)).toEqual([]);
  expect(plainDefects(`${TWENTY} mot.`)).toEqual([expect.stringContaining('a 21 mots')]);
});

test('each sentence is counted by itself', () => {
  expect(plainDefects(`Un ${TWENTY.slice(4)}. Deux ${TWENTY.slice(4)}.`)).toEqual([]);
});

test('an acronym without its words is told once', () => {
  expect(plainDefects('Le RSA augmente, et le RSA baisse.')).toEqual([expect.stringContaining('« RSA »')]);
  expect(plainDefects('Dans le REP+.')).toHaveLength(1);
});

test('an acronym beside its words, on either side of the brackets, is explained', () => {
  expect(plainDefects('Le revenu de solidarité active (RSA) : le RSA augmente.')).toEqual([]);
  expect(plainDefects('Le « LIEN » (le texte n’explique pas ce nom).')).toEqual([]);
});

test('a capital letter alone, and a name with one, are no acronym', () => {
  expect(plainDefects('À Mons-en-Barœul, la Ville et l’État.')).toEqual([]);
});
