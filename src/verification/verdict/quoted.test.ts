import { describe, expect, test } from 'vitest';
import type { Formula } from '../formula/formula.ts';
import { annexPassages, quotedNames, quotedNumber, quotedPassages, thresholdsOf } from './quoted.ts';

describe('quoted number', () => {
  const count = {
    compte: { indicateur: 'part-jardins', annee: 2017, periode: null, plus_de: 35, moins_de: null },
  } as const satisfies Formula;
  const plain = (words: string, formule: Formula | null = null) =>
    quotedNumber(words, { formule })?.plain ?? null;

  test('one number is read, none or two are refused', () => {
    expect(plain('46 % des habitants')).toBe('46');
    expect(plain('des habitants')).toBeNull();
    expect(plain('de 45,1 % à 46 %')).toBeNull();
  });

  test('the threshold of the formula is not the number claimed', () => {
    expect(plain('dépasse 35% dans quatre QPV', count)).toBe('4');
    expect(plain('dépasse 36% dans quatre QPV', count)).toBeNull();
  });

  test('a fall without sign is negative', () => {
    expect(plain('en baisse de 4,4 points')).toBe('-4.4');
    expect(plain('une baisse de -18 %')).toBe('-18');
  });

  test('a threshold of zero is not in the text', () => {
    expect(thresholdsOf(count)).toEqual(['35']);
    expect(thresholdsOf({ majorite: { ...count.compte, plus_de: 0 } })).toEqual([]);
    expect(thresholdsOf(null)).toEqual([]);
  });
});

describe('quoted names', () => {
  const declared = { 'Secteur Nord': ['nord'], 'Secteur Nord Est': ['nord-est'] };

  test('names are found, the longest first', () => {
    const found = quotedNames('dans le Secteur Nord et le Secteur Nord Est', declared);
    expect([found.notFound, found.notDeclared]).toEqual([[], []]);
    expect(found.names).toEqual([
      { name: 'Secteur Nord', territories: ['nord'] },
      { name: 'Secteur Nord Est', territories: ['nord-est'] },
    ]);
  });

  test('a declared name that the words lack is told', () => {
    expect(quotedNames('dans le Secteur Nord Est', declared).notFound).toEqual(['Secteur Nord']);
  });

  test('a capitalised word that no declared name holds is told; QPV and MEL are no names', () => {
    const words = 'les QPV de la MEL (QPV de 2015) : Secteur Nord, Secteur Nord Est, Pont de Bois';
    expect(quotedNames(words, declared).notDeclared).toEqual(['Pont', 'Bois']);
  });
});

describe('quoted passages', () => {
  const passage = {
    words: 'Un titre, deux mots',
    heading: null,
    wrapped: [{ id: 'b', words: 'mots', start: 15 }],
  };

  test('words that a declaration quotes are wrapped in their place, in the order of the text', () => {
    const [quoted] = quotedPassages([passage], [{ id: 'a', texte: 'titre' }]);
    expect(quoted?.wrapped).toEqual([{ id: 'a', words: 'titre', start: 3 }, ...passage.wrapped]);
  });

  test('words that stand twice are wrapped at their first place, in the first passage that holds them', () => {
    const twice = { ...passage, words: 'mot, deux mots', wrapped: [] };
    const claims = [{ id: 'a', texte: 'mot' }];
    expect(quotedPassages([twice, twice], claims).map(({ wrapped }) => wrapped)).toEqual([
      [{ id: 'a', words: 'mot', start: 0 }],
      [],
    ]);
  });

  test('a claim without quoted words, and words that nobody wrote, leave the passages', () => {
    const claims = [
      { id: 'a', texte: null },
      { id: 'c', texte: 'autre' },
    ];
    expect(quotedPassages([passage], claims)).toEqual([passage]);
  });

  test('of the annex, only the cells that hold quoted words are passages, under the name of their row', () => {
    const row = {
      titre: 'Habitat',
      mention: null,
      actions: [{ texte: 'Planter' }, { texte: 'Poursuivre (550 lgts)' }],
      partenaires: 'Tous',
      complementaires: 'Rien',
    };
    expect(annexPassages([row], [{ id: 'a', texte: '550 lgts' }])).toEqual([
      {
        words: 'Poursuivre (550 lgts)',
        heading: 'Habitat',
        wrapped: [{ id: 'a', words: '550 lgts', start: 12 }],
      },
    ]);
  });
});
