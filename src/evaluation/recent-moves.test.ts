import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { recentMoves } from './recent-moves.ts';

const dataset = inventDataset({
  previous: { Aulnes: 40, Bruyères: 40, Chênes: 40, Ormes: 40 },
  values: { Aulnes: 45, Bruyères: 41, Chênes: 35, Ormes: null },
  mel: 20,
  focus: 'Aulnes',
});
const [indicator] = dataset.indicators;
if (indicator === undefined) throw new Error('The invented dataset has no indicator.');
const evaluation = {
  declare_le: '2026-11-26',
  indicateurs: [{ indicateur: indicator.id, depart: 2015, seuil: 2, raison: 'Peu de personnes.' }],
};
const idOf = (name: string) => dataset.territories.find(({ shortName }) => shortName === name)?.id ?? '';
const changed = (more: object): Dataset => ({ ...dataset, indicators: [{ ...indicator, ...more }] });

test('a change beyond the threshold has moved, one within it is stable, a missing one is neither', () => {
  expect(recentMoves(dataset, evaluation, idOf('Aulnes')).moved).toMatchObject([
    {
      from: 2015,
      to: 2020,
      focus: { kind: 'up' },
      neighbourhoods: { up: 1, down: 1, stable: 1, unknown: 1, broken: 0 },
    },
  ]);
  expect(recentMoves(dataset, evaluation, idOf('Bruyères')).stable).toHaveLength(1);
  expect(recentMoves(dataset, evaluation, idOf('Ormes')).unknown).toHaveLength(1);
});

test('a break of series is skipped, for every territory', () => {
  const breaks = [{ from: 2015, to: 2020, note: 'La définition a changé.' }];
  const moves = recentMoves(changed({ breaks }), evaluation, idOf('Aulnes'));
  expect(moves.moved).toEqual([]);
  expect(moves.broken).toMatchObject([{ mel: { kind: 'broken' }, neighbourhoods: { broken: 4 } }]);
});

test('an indicator of one year is named apart, one without a threshold is left out', () => {
  expect(recentMoves(changed({ years: [2020] }), evaluation, idOf('Aulnes'))).toMatchObject({
    moved: [],
    single: [{ id: indicator.id }],
  });
  expect(recentMoves(dataset, { ...evaluation, indicateurs: [] }, idOf('Aulnes'))).toEqual({
    moved: [],
    stable: [],
    broken: [],
    unknown: [],
    single: [],
  });
});
