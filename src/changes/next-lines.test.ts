import { expect, test } from 'vitest';
import { editionWords, inventFact, inventState } from './fixtures/invented-state.ts';
import { nextLines, surveyDay } from './next-lines.ts';

const silent = { reason: null, corrected: [] };
const ledger = nextLines([], inventState(), '2026-11-23', silent);
const wrongCell = inventState({
  years: new Map([
    [
      'taux 2017',
      new Map([
        ['aulnes', '41.9'],
        ['bruyeres', 'non_renseigne'],
      ]),
    ],
  ]),
});
const withEdition = (id: string) =>
  inventState({
    editions: new Map([
      ['initiale', null],
      ['avenant-1', editionWords(id)],
    ]),
  });

test('the first survey holds the whole state, and a second one finds nothing', () => {
  expect(ledger.map(({ releve, change }) => [releve, change.sorte])).toEqual([
    [1, 'edition'],
    [1, 'annee'],
    [1, 'seuil'],
    [1, 'chapitre'],
  ]);
  expect(nextLines(ledger, inventState(), '2026-11-24', silent)).toEqual([]);
});

test('a corrected cell asks for its reason, which the line then bears', () => {
  expect(() => nextLines(ledger, wrongCell, '2026-12-01', silent)).toThrow(
    /taux, 2017, aulnes : 40\.1 → 41\.9\n.*--raison/u,
  );
  expect(nextLines(ledger, wrongCell, '2026-12-01', { ...silent, reason: ' Faute de frappe. ' })).toEqual([
    expect.objectContaining({ releve: 2, date: '2026-12-01', raison: 'Faute de frappe.' }),
  ]);
});

test('a threshold that is changed once it was declared asks for its reason', () => {
  const other = inventState({ thresholds: new Map([['taux', { depart: 2017, seuil: 9 }]]) });
  expect(() => nextLines(ledger, other, '2026-12-01', silent)).toThrow(
    /content\/evaluation\.yaml : seuil de « taux »\n.*--raison/u,
  );
});

test('a published edition changes only where it is named, and with a reason', () => {
  const published = [...ledger, ...nextLines(ledger, withEdition('avenant-1'), '2026-12-01', silent)];
  const answers = { reason: 'Oubli.', corrected: [] };
  expect(() => nextLines(published, withEdition('avenant-2'), '2026-12-02', answers)).toThrow(
    '--corriger-edition avenant-1',
  );
  const lines = nextLines(published, withEdition('avenant-2'), '2026-12-02', {
    ...answers,
    corrected: ['avenant-1'],
  });
  expect(lines).toEqual([expect.objectContaining({ releve: 3, raison: 'Oubli.' })]);
});

test('a day before the last survey is refused', () => {
  const after = inventState({ facts: new Map([['f1', inventFact('f1')]]) });
  expect(() => nextLines(ledger, after, '2026-11-22', silent)).toThrow(
    'Le dernier relevé est du 23 novembre 2026',
  );
});

test('the day of a survey is the latest that data, texts and facts bear', () => {
  const facts = new Map([['f1', inventFact('f1')]]);
  expect(surveyDay({ updated: '2026-11-23' }, { mis_a_jour_le: '2026-11-25' }, { facts: new Map() })).toBe(
    '2026-11-25',
  );
  expect(surveyDay({ updated: '2026-11-23' }, { mis_a_jour_le: '2026-11-25' }, { facts })).toBe('2026-12-01');
});
