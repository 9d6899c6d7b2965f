import { describe, expect, test } from 'vitest';
import { fold, isEmpty, possibleStems, shareRoot, stemOf, wordsOf } from './words.ts';

describe('words', () => {
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
});

describe('stems', () => {
  const word = (text: string) => wordsOf(text)[0] ?? { folded: '', written: '', start: 0, end: 0 };

  test.each([
    ['emplois', 'emploi'],
    ['sociaux', 'social'],
    ['lilloises', 'lillois'],
    ['rénovée', 'rénovation'],
    ['écoles', 'École'],
  ])('« %s » and « %s » share a stem', (one, other) => {
    expect(stemOf(word(one))).toBe(stemOf(word(other)));
  });

  test('a word of another family has another stem', () => {
    expect(stemOf(word('école'))).not.toBe(stemOf(word('emploi')));
  });

  test.each([
    ['renovee', 'rénovée'],
    ['parentalite', 'parentalité'],
    ['harcelement', 'harcèlement'],
  ])('« %s », without its accents, may have the stem of « %s »', (typed, meant) => {
    expect(possibleStems(word(typed))).toContain(stemOf(word(meant)));
  });
});

describe('roots', () => {
  test.each([
    ['policiers', 'police'],
    ['decrocheurs', 'decrochage'],
    ['mediateurs', 'mediation'],
    ['locataires', 'locatifs'],
    ['animateur', 'animation'],
  ])('« %s » and « %s » have one root', (one, other) => {
    expect(shareRoot(one, other)).toBe(true);
    expect(shareRoot(other, one)).toBe(true);
  });

  test.each([
    ['cantine', 'canton'],
    ['concert', 'concertation'],
    ['maire', 'mairie'],
  ])('« %s » and « %s » have none', (one, other) => {
    expect(shareRoot(one, other)).toBe(false);
  });
});
