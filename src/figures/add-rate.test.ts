import { expect, test } from 'vitest';
import { inventDataset, inventedSpec } from '../../tests/fixtures/figures/invent-figure.ts';
import { inventedRateSpec, inventRateDataset } from '../../tests/fixtures/figures/invent-rate.ts';
import { addRate } from './add-rate.ts';

const above = { values: { A: 3 }, previous: { A: 2 }, focus: 'A' };
const below = { values: { A: 60 }, previous: { A: 50 }, focus: 'A', indicator: { years: [2015] } };
const dataset = inventRateDataset(above, below);
const moved = { from: 2015, to: 2020, note: 'Les contours ont changé.', perimeter: true } as const;

test('the dataset gains one indicator, and keeps those it had', () => {
  const more = addRate(dataset, inventedRateSpec);
  expect(more.indicators.map(({ id }) => id)).toEqual(['jardins', 'habitants', 'taux-jardins']);
  expect(dataset.indicators).toHaveLength(2);
  expect([...more.observations.keys()]).toEqual(['jardins', 'habitants', 'taux-jardins']);
});

test('the rate says what it divides, and of which years', () => {
  const rate = addRate(dataset, inventedRateSpec).indicators.at(-1);
  expect(rate).toMatchObject({
    title: 'Jardins pour 100 habitants',
    nounPhrase: 'le nombre de jardins pour 100 habitants',
    unit: 'pourcentage',
    counted: null,
    decimals: 1,
    years: [2020],
    definition: 'Calcul : jardins de 2020 pour 100 habitants de 2015, dernière année connue.',
  });
});

test('the years of the spec hold the rate to them', () => {
  const rate = addRate(dataset, { ...inventedRateSpec, years: [2015] }).indicators.at(-1);
  expect(rate?.years).toEqual([2015]);
});

test('a percentage is no count', () => {
  const rates = inventDataset({ values: { A: 1 }, focus: 'A' });
  const spec = { ...inventedSpec, id: 'taux-x', form: 'taux', per: 'part-jardins' } as const;
  expect(() => addRate(rates, spec)).toThrow('"taux-x" is no rate of two counts.');
});

test('two perimeters make no rate', () => {
  const counts = { ...above, previous: { A: 2 }, indicator: { years: [2020], breaks: [moved] } };
  expect(() => addRate(inventRateDataset(counts, below), inventedRateSpec)).toThrow('on one perimeter');
});
