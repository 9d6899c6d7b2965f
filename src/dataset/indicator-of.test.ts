import { expect, test } from 'vitest';
import { indicatorOf } from './indicator-of.ts';
import { loadDataset } from './load-dataset.ts';
import { readDataFolder } from './read-data-folder.ts';

const dataset = loadDataset(readDataFolder('tests/fixtures/data/sound'));

test('an unknown indicator is a mistake of the programmer', () => {
  expect(() => indicatorOf(dataset, 'part')).toThrow('No indicator "part" in data/.');
});

test('an indicator is found by its id', () => {
  expect(indicatorOf(dataset, 'part-jeunes').title).toBe('Part des jeunes');
});
