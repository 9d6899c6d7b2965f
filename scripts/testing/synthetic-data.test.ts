import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { syntheticFiles } from './synthetic-data.ts';

const real = readDataFolder('data');
const dataset = loadDataset(real);

test('an invented metropolis is sound data: every indicator, every territory, three years', () => {
  const invented = loadDataset(syntheticFiles(real, dataset, 5));
  expect(invented.observations.size).toBe(dataset.indicators.length);
  for (const cells of invented.observations.values())
    expect(cells).toHaveLength(dataset.territories.length * 3);
});

test('two metropolises differ', () => {
  const text = (metropolis: number): string =>
    Buffer.from(
      syntheticFiles(real, dataset, metropolis).get('data/indicateurs/population.csv') ?? [],
    ).toString();
  expect(text(1)).not.toBe(text(2));
});
