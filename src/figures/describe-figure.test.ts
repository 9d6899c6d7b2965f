import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { inventedRateSpec, inventRateDataset } from '../../tests/fixtures/figures/invent-rate.ts';
import { buildFigure } from './build-figure.ts';
import { describeFigure } from './describe-figure.ts';

const invention = { values: { A: 4, B: 5 }, previous: { A: 3, B: 4 }, focus: 'A', mel: 4 };

test.each([
  ['classement', 'Dans le quartier A'],
  ['evolution', 'De 2015 à 2020'],
  ['pente', 'De 2015 à 2020'],
  ['profil', 'Sur 1 taux,'],
] as const)('a %s is described as its form asks', (form, start) => {
  expect(describeFigure(inventFigure({ ...invention, form })).headline.startsWith(start)).toBe(true);
});

test('a rate is described with its division', () => {
  const dataset = inventRateDataset({ values: { A: 3 }, focus: 'A' }, { values: { A: 60 }, focus: 'A' });
  expect(describeFigure(buildFigure(inventedRateSpec, dataset, 'A')).sentences.at(-1)).toMatch(/^Calcul : 3/);
});
