import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { assess } from './assess.ts';

const dataset = inventDataset({
  before: { 2012: { Aulnes: 39 } },
  previous: { Aulnes: 40 },
  values: { Aulnes: 45 },
  focus: 'Aulnes',
});
const [indicator] = dataset.indicators;
const territory = dataset.territories[0]?.id ?? '';
const from = (depart: number) => ({
  declare_le: '2026-11-26',
  indicateurs: [{ indicateur: indicator?.id ?? '', depart, seuil: 2, raison: 'Peu de personnes.' }],
});

test('without a newer year there is a baseline, and nothing after it', () => {
  expect(assess(dataset, from(2020), territory, 2017)).toMatchObject([
    { baseline: { value: 45 }, later: [] },
  ]);
});

test('each newer year is set against the baseline; one of before the convention says so', () => {
  expect(assess(dataset, from(2012), territory, 2017)).toMatchObject([
    {
      baseline: { value: 39 },
      later: [
        { year: 2015, isBefore: true, movement: { kind: 'stable', change: 1 } },
        { year: 2020, isBefore: false, movement: { kind: 'up', change: 6 } },
      ],
    },
  ]);
});

test('without a declared threshold nothing is concluded', () => {
  expect(assess(dataset, { declare_le: '2026-11-26', indicateurs: [] }, territory, 2017)).toMatchObject([
    { threshold: null, baseline: null, later: [] },
  ]);
});
