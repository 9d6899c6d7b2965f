import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { editions, rows } from '../programme/fixtures/invented-annex.ts';
import { editionWords, inventFact, inventState } from './fixtures/invented-state.ts';
import type { LedgerLine } from './ledger-line.ts';
import { compareStates } from './compare-states.ts';
import { stateAfter, stateOf } from './published-state.ts';

test('the state has every edition but the first with its words, every cell with its status, and the official words alone', () => {
  const state = stateOf({
    dataset: inventDataset({ values: { Aulnes: { doubtful: 0 }, Bruyères: null }, focus: 'Aulnes' }),
    editorial: {
      annexe: rows,
      editions,
      suivi: [inventFact('f1')],
      errata: [],
      evaluation: {
        declare_le: '2026-11-26',
        indicateurs: [{ indicateur: 'part-jardins', depart: 2017, seuil: 2, raison: 'Peu de monde.' }],
      },
    },
    chapters: new Map([
      [
        'enjeux',
        '---\nordre: 1\n---\n## Un titre { #titre }\n\n<Note id="a">De nous</Note>\n\n- Un <Claim id="b">point</Claim>\n',
      ],
    ]),
  });
  expect([...state.editions]).toEqual([
    ['initiale', null],
    ['avenant-1', editionWords('avenant-1')],
    ['avenant-2', editionWords('avenant-2')],
  ]);
  expect([...state.facts.keys()]).toEqual(['f1']);
  expect([...state.years.values()].flatMap((cells) => [...cells.values()])).toEqual(
    expect.arrayContaining(['0 a_verifier', 'non_renseigne']),
  );
  expect([...state.thresholds]).toEqual([['part-jardins', { depart: 2017, seuil: 2 }]]);
  expect(state.chapters.get('enjeux')).toEqual(['Un titre', 'Un point']);
});

test('the lines that compare two states lead from the one to the other', () => {
  const empty = stateAfter([]);
  const first = inventState();
  const second = inventState({
    editions: new Map([...first.editions, ['avenant-1', editionWords('avenant-1')]]),
    facts: new Map([['f1', inventFact('f1')]]),
    years: new Map([['taux 2020', new Map([['aulnes', '41.0']])]]),
    thresholds: new Map([
      ['taux', { depart: 2017, seuil: 3 }],
      ['part', { depart: 2018, seuil: 5 }],
    ]),
    chapters: new Map([['enjeux', ['Un titre']]]),
  });
  const third = inventState({
    ...second,
    thresholds: new Map([['part', { depart: 2018, seuil: 5 }]]),
    years: new Map([['taux 2020', new Map([['aulnes', '41.9 a_verifier']])]]),
  });
  const ledger: LedgerLine[] = [];
  for (const state of [first, second, third]) {
    const lines = compareStates(stateAfter(ledger), state).map((change) => ({
      releve: 1,
      date: '2026-12-01',
      change,
    }));
    ledger.push(...lines);
    expect(stateAfter(ledger)).toEqual(state);
  }
  expect(compareStates(empty, empty)).toEqual([]);
});
