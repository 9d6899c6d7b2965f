import { expect, test } from 'vitest';
import { fold, isEmpty, wordsOf } from './words.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

test.each([
  ['l’emploi', ['l', 'emploi']],
  ["l'emploi", ['l', 'emploi']],
  ['ÉCOLE cœur', ['ecole', 'coeur']],
  ['Mons-en-Barœul', ['mons', 'en', 'baroeul']],
  ['R.S.A. et REP+', ['rsa', 'et', 'rep']],
  ['9\u202F519 et 14 000 habitants', ['9519', 'et', '14000', 'habitants']],
  ['', []],
  ['… ; —', []],
])('« %s » is cut into words without accents, capitals or ligatures', (text, expected) => {
  expect(folded(text)).toEqual(expected);
});

test('a word keeps its place, its accents and what was composed of two signs', () => {
  const text = 'Une e\u0301cole';
  expect(wordsOf(text)[1]).toEqual({ folded: 'ecole', written: 'école', start: 4, end: 10 });
  expect(fold('Œuvre')).toBe('oeuvre');
});

test('articles and questions say nothing, nouns and acronyms do', () => {
  const telling = wordsOf('Quels sont les logements de la PMI ?').filter((word) => !isEmpty(word));
  expect(telling.map((word) => word.folded)).toEqual(['logements', 'pmi']);
});
