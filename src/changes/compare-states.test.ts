import { expect, test } from 'vitest';
import { compareStates, needsReason } from './compare-states.ts';
import { editionWords, inventFact, inventState } from './fixtures/invented-state.ts';

const before = inventState();

test('nothing changed, typography included: no change', () => {
  const chapters = new Map([['enjeux', ['Un titre', 'Un\u{A0}passage de douze mots.']]]);
  expect(compareStates(before, inventState({ chapters }))).toEqual([]);
});

test('a missing value that is given, a value that goes missing and a status that changes are corrected cells', () => {
  const years = new Map([
    [
      'taux 2017',
      new Map([
        ['aulnes', '40.1 a_verifier'],
        ['bruyeres', '12.0'],
      ]),
    ],
  ]);
  expect(compareStates(before, inventState({ years }))).toEqual([
    {
      sorte: 'valeur',
      indicateur: 'taux',
      annee: 2017,
      territoire: 'aulnes',
      avant: '40.1',
      apres: '40.1 a_verifier',
    },
    {
      sorte: 'valeur',
      indicateur: 'taux',
      annee: 2017,
      territoire: 'bruyeres',
      avant: 'non_renseigne',
      apres: '12.0',
    },
  ]);
});

test('a new year is one change, and asks for no reason; a year that is gone asks for one', () => {
  const years = new Map([['taux 2020', new Map([['aulnes', '41.0']])]]);
  const changes = compareStates(before, inventState({ years }));
  expect(changes.map(({ sorte }) => sorte)).toEqual(['annee-retiree', 'annee']);
  expect(changes.map((change) => needsReason(change, before))).toEqual([true, false]);
});

test('a threshold is declared without a reason, and changed or taken back with one', () => {
  const other = { indicateur: 'part', repere: { depart: 2018, seuil: 5 } };
  const thresholds = new Map([
    ['taux', { depart: 2017, seuil: 3 }],
    [other.indicateur, other.repere],
  ]);
  const changes = compareStates(before, inventState({ thresholds }));
  expect(changes).toEqual([
    { sorte: 'seuil', indicateur: 'taux', repere: { depart: 2017, seuil: 3 } },
    { sorte: 'seuil', ...other },
  ]);
  expect(changes.map((change) => needsReason(change, before))).toEqual([true, false]);
  const taken = compareStates(before, inventState({ thresholds: new Map() }));
  expect(taken).toEqual([{ sorte: 'seuil', indicateur: 'taux', repere: null }]);
  expect(taken.every((change) => needsReason(change, before))).toBe(true);
});

test('editions, facts and errata are added without a reason; the words of a chapter or of an edition change with one', () => {
  const editions = new Map([...before.editions, ['avenant-1', editionWords('avenant-1')] as const]);
  const after = inventState({
    editions,
    facts: new Map([['f1', inventFact('f1')]]),
    chapters: new Map([['enjeux', ['Un titre', 'Un passage de onze mots.']]]),
    errata: new Map([['e', { sorte: 'erratum', id: 'e', transcrit: 'a', publie: 'b', pourquoi: 'c' }]]),
  });
  const changes = compareStates(before, after);
  expect(changes.map((change) => [change.sorte, needsReason(change, before)])).toEqual([
    ['edition', false],
    ['fait', false],
    ['chapitre', true],
    ['erratum', false],
  ]);
  const again = compareStates(after, {
    ...after,
    editions: new Map([['avenant-1', editionWords('avenant-2')]]),
  });
  expect(again.map((change) => needsReason(change, after))).toEqual([true]);
});
