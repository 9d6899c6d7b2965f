import { describe, expect, test } from 'vitest';
import {
  inventDataset,
  inventedSpec,
  type InventedValue,
} from '../../../tests/fixtures/figures/invent-figure.ts';
import { inventedRateSpec, inventRateDataset } from '../../../tests/fixtures/figures/invent-rate.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { indicatorOf } from '../../dataset/dataset.ts';
import { addRate, rateCells } from './add-rate.ts';

describe('add rate', () => {
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
});

describe('rate cells', () => {
  type Cells = Readonly<Record<string, InventedValue>>;

  function cells(above: Cells, below: Cells) {
    const dataset = inventRateDataset({ values: above, focus: 'A' }, { values: below, focus: 'A' });
    const terms = {
      count: indicatorOf(dataset, inventedRateSpec.indicator ?? ''),
      base: indicatorOf(dataset, inventedRateSpec.per ?? ''),
    };
    return rateCells(dataset, { ...terms, year: 2020, baseYear: 2020 });
  }

  test('a missing count, or a missing base, is a missing rate', () => {
    const [a, b] = cells({ A: null, B: 3 }, { A: 50, B: null });
    for (const cell of [a, b]) {
      expect(cell).toMatchObject({ value: null, published: null, status: 'non_renseigne' });
    }
  });

  test('a rate is unrounded, published to a tenth, and its note holds the division', () => {
    // By hand: 697 / 9519 = 7.322 for 100.
    const [cell] = cells({ A: 697 }, { A: 9519 });
    expect(cell).toMatchObject({ published: '7.3', status: 'publie' });
    expect(cell?.value).toBeCloseTo(7.322197709843, 10);
    expect(plainSpaces(cell?.note ?? '')).toBe('697 jardins en 2020 pour 9 519 habitants en 2020.');
  });

  test('a true zero is a rate of zero; a base of zero makes none', () => {
    const [a, b] = cells({ A: 0, B: 2 }, { A: 40, B: 0 });
    expect([a?.value, a?.published, a?.status]).toEqual([0, '0.0', 'publie']);
    expect(b).toMatchObject({ value: null, status: 'non_renseigne' });
  });

  test('a doubt about either makes the rate doubtful', () => {
    const [a, b] = cells({ A: { doubtful: 3 }, B: 3 }, { A: 30, B: { doubtful: 30 } });
    expect([a?.status, b?.status]).toEqual(['a_verifier', 'a_verifier']);
    expect([a?.value, b?.value]).toEqual([10, 10]);
  });

  test('a total made without the missing rows is brought to the base of the others', () => {
    // By hand: 12 of A alone, for the 100 inhabitants of A, not for the 300 of both.
    const total = cells({ A: 12, B: null, qpv: 12 }, { A: 100, B: 200, qpv: 300 }).at(-1);
    expect(total?.value).toBe(12);
    expect(plainSpaces(total?.note ?? '')).toBe('12 jardins en 2020 pour 100 habitants en 2020.');
  });

  test('a total of all rows, or of more than the rows, keeps its own base', () => {
    expect(cells({ A: 12, B: 18, qpv: 30 }, { A: 100, B: 200, qpv: 300 }).at(-1)?.value).toBe(10);
    // 33 is not the sum of the rows: the missing row is in it.
    expect(cells({ A: 12, B: null, qpv: 33 }, { A: 100, B: 200, qpv: 300 }).at(-1)?.value).toBe(11);
  });

  test('a total with a missing row is brought to the base of the others only where it is their sum', () => {
    // By hand: 30 of A and B, for their 300 inhabitants; no row is missing.
    expect(cells({ A: 12, B: 18, qpv: 30 }, { A: 100, B: null, qpv: 300 }).at(-1)?.value).toBe(10);
  });
});
