import { describe, expect, test } from 'vitest';
import { inventDataset } from '../../../tests/fixtures/figures/invent-figure.ts';
import type { Observation, Territory } from '../../dataset/dataset.ts';
import { buildRows, compareTotal, type TotalPart } from './build-rows.ts';

describe('build rows', () => {
  const dataset = inventDataset({ values: { Aulnes: null, Bois: 0, Cour: 5 }, focus: 'Cour', mel: 3 });
  const [indicator] = dataset.indicators;

  test('a missing value has no rank; a true zero has one; a reference has none', () => {
    if (indicator === undefined) throw new Error('The invention has an indicator.');
    const rows = buildRows(dataset, indicator, [2020], null);
    expect(rows.map(({ rank, counted }) => [rank, counted])).toEqual([
      [null, false],
      [2, true],
      [1, true],
      [null, false],
    ]);
    expect(rows.every(({ previous, change }) => previous === null && change === null)).toBe(true);
  });

  test('a row keeps its cells of every year asked for, missing lines included', () => {
    if (indicator === undefined) throw new Error('The invention has an indicator.');
    const [, bois] = buildRows(dataset, indicator, [2012, 2020], 2012);
    expect(bois?.history.map(({ year, value, status }) => [year, value, status])).toEqual([
      [2012, null, 'non_renseigne'],
      [2020, 0, 'publie'],
    ]);
  });

  test('without a year there is nothing to show', () => {
    if (indicator === undefined) throw new Error('The invention has an indicator.');
    expect(() => buildRows(dataset, indicator, [], null)).toThrow('No year to show of "part-jardins"');
  });
});

describe('compare total', () => {
  const cell = (territory: string, year: number, value: number | null, doubtful = false): Observation => ({
    territory,
    year,
    value,
    published: value === null ? null : String(value),
    status: value === null ? 'non_renseigne' : doubtful ? 'a_verifier' : 'publie',
    note: null,
  });
  const years = [2015, 2020];
  const total = (...values: readonly (number | null)[]) =>
    values.map((value, i) => cell('qpv', years[i] ?? 0, value));
  const part = (id: string, ...values: readonly (number | null)[]): TotalPart => ({
    territory: { id, name: id, shortName: id, type: 'qpv', communes: [], qpvCode: null } satisfies Territory,
    cells: values.map((value, i) => cell(id, years[i] ?? 0, value)),
  });
  const valuesOf = ({ cells }: ReturnType<typeof compareTotal>) => cells.map(({ value }) => value);

  test('a neighbourhood that is missing from one total leaves the other one too', () => {
    // By hand: 100 + 29 = 129, less the 29 of B; 130 was made of A alone.
    const found = compareTotal(total(129, 130), [part('A', 100, 130), part('B', 29, null)]);
    expect(valuesOf(found)).toEqual([100, 130]);
    expect(found.without.map(({ id }) => id)).toEqual(['B']);
  });

  test('neighbourhoods missing from different years all leave', () => {
    // By hand: A and B in 2015, A and C in 2020: A alone in both.
    const parts = [part('A', 50, 60), part('B', 10, null), part('C', null, 5)];
    const found = compareTotal(total(60, 65), parts);
    expect(valuesOf(found)).toEqual([50, 60]);
    expect(found.without.map(({ id }) => id)).toEqual(['B', 'C']);
  });

  test('a total that is more than its rows may hold the missing one: both years stay as they are', () => {
    expect(compareTotal(total(129, 160), [part('A', 100, 130), part('B', 29, null)])).toEqual({
      cells: total(129, 160),
      without: [],
    });
  });

  test('a total that is not the sum of its rows cannot be brought to fewer: it is missing', () => {
    expect(valuesOf(compareTotal(total(150, 130), [part('A', 100, 130), part('B', 29, null)]))).toEqual([
      null,
      130,
    ]);
  });

  test('what is doubtful cannot be taken out', () => {
    const doubtful = { ...part('B', 29, null), cells: [cell('B', 2015, 29, true), cell('B', 2020, null)] };
    expect(valuesOf(compareTotal(total(129, 130), [part('A', 100, 130), doubtful]))).toEqual([null, 130]);
  });

  test('totals of whole rows, and totals that are missing, are left alone', () => {
    const whole = compareTotal(total(129, 160), [part('A', 100, 130), part('B', 29, 30)]);
    expect(whole).toEqual({ cells: total(129, 160), without: [] });
    expect(valuesOf(compareTotal(total(null, 130), [part('A', 100, 130), part('B', 29, null)]))).toEqual([
      null,
      130,
    ]);
  });
});
