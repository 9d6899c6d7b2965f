import { expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import { observationOf } from './observation-of.ts';
import type { Observation } from './observation.ts';

const row = (territory: string, year: number, value: number): Observation => ({
  territory,
  year,
  value,
  published: String(value),
  status: 'publie',
  note: null,
});

const dataset: Dataset = {
  territories: [],
  indicators: [],
  observations: new Map([
    ['taux', [row('a', 2010, 1), row('a', 2017, 2), row('b', 2017, 3)]],
    ['part', [row('a', 2017, 4)]],
  ]),
  publishedChanges: [],
  updated: '2025-01-31',
};

test('a line that the file does not have is null', () => {
  expect(observationOf(dataset, 'taux', 'b', 2010)).toBeNull();
  expect(observationOf(dataset, 'taux', 'c', 2017)).toBeNull();
});

test('a cell is found by indicator, territory and year', () => {
  expect(observationOf(dataset, 'taux', 'a', 2010)?.value).toBe(1);
  expect(observationOf(dataset, 'taux', 'b', 2017)?.value).toBe(3);
  expect(observationOf(dataset, 'part', 'a', 2017)?.value).toBe(4);
});

test('an unknown indicator is a mistake of the programmer', () => {
  expect(() => observationOf(dataset, 'tau', 'a', 2010)).toThrow('No indicator "tau" in data/.');
});
