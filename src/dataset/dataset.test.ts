import { describe, expect, test } from 'vitest';
import {
  byCommune,
  type Dataset,
  indicatorOf,
  type Observation,
  observationOf,
  type Territory,
  territoryOf,
} from './dataset.ts';
import { loadDataset } from './load-dataset.ts';
import { readDataFolder } from './read-data-folder.ts';

describe('indicator of', () => {
  const dataset = loadDataset(readDataFolder('tests/fixtures/data/sound'));

  test('an unknown indicator is a mistake of the programmer', () => {
    expect(() => indicatorOf(dataset, 'part')).toThrow('No indicator "part" in data/.');
  });

  test('an indicator is found by its id', () => {
    expect(indicatorOf(dataset, 'part-jeunes').title).toBe('Part des jeunes');
  });
});

describe('observation of', () => {
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
});

describe('territory of', () => {
  const dataset = loadDataset(readDataFolder('tests/fixtures/data/sound'));

  test('an unknown territory is a mistake of the programmer', () => {
    expect(() => territoryOf(dataset, 'le-pres')).toThrow('No territory "le-pres" in data/territoires.csv.');
  });

  test('a territory is found by its id', () => {
    expect(territoryOf(dataset, 'le-pre').name).toBe('Le Pré');
  });
});

describe('byCommune', () => {
  const territory = (id: string, communes: readonly string[]): Territory => ({
    id,
    name: id,
    shortName: id,
    type: 'qpv',
    communes,
    qpvCode: null,
  });

  test('a territory on two communes stands under both; a reference stands under none', () => {
    const entries = byCommune([
      territory('a', ['Loos', 'Écouen']),
      territory('b', ['Loos']),
      territory('mel', []),
    ]);
    expect(entries.map(({ commune, territories }) => [commune, territories.map(({ id }) => id)])).toEqual([
      ['Écouen', ['a']],
      ['Loos', ['a', 'b']],
    ]);
  });
});
