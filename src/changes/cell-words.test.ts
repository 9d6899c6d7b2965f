import { expect, test } from 'vitest';
import { cellWords, yearWords } from './cell-words.ts';

test.each([
  [null, '–'],
  ['non_renseigne', 'non renseigné'],
  ['40.1', '40,1\u{A0}%'],
  ['0.0 a_verifier', '0,0\u{A0}% (à vérifier)'],
])('%s reads %s', (cell, words) => {
  expect(cellWords(cell, 'pourcentage')).toBe(words);
});

test('a count has no sign of per cent', () => {
  expect(cellWords('9519', 'nombre')).toBe('9\u{A0}519');
});

test('a year says what its cells hold', () => {
  expect(yearWords({ a: '1', b: '2' })).toBe('2 valeurs');
  expect(yearWords({ a: '1', b: 'non_renseigne' })).toBe('1 valeur et 1 non renseignée');
  expect(yearWords({ a: '1', b: '2 a_verifier', c: 'non_renseigne', d: 'non_renseigne' })).toBe(
    '2 valeurs, dont 1 à vérifier, et 2 non renseignées',
  );
});
