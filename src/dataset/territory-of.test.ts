import { expect, test } from 'vitest';
import { loadDataset } from './load-dataset.ts';
import { readDataFolder } from './read-data-folder.ts';
import { territoryOf } from './territory-of.ts';

const dataset = loadDataset(readDataFolder('tests/fixtures/data/sound'));

test('an unknown territory is a mistake of the programmer', () => {
  expect(() => territoryOf(dataset, 'le-pres')).toThrow('No territory "le-pres" in data/territoires.csv.');
});

test('a territory is found by its id', () => {
  expect(territoryOf(dataset, 'le-pre').name).toBe('Le Pré');
});
