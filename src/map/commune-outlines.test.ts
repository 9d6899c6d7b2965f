import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDataset } from '../dataset/load-dataset.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { parseOutlines } from './commune-outlines.ts';

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const collection = (geometry: object): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code: '59000', nom: 'Bourg' }, geometry }],
  });

test('a commune is its name and its ring', () => {
  expect(parseOutlines(collection({ type: 'Polygon', coordinates: [square] }))).toEqual([
    { name: 'Bourg', ring: square },
  ]);
});

test('a byte order mark is no part of the outlines', () => {
  expect(parseOutlines(`\uFEFF${collection({ type: 'Polygon', coordinates: [square] })}`)).toHaveLength(1);
});

test('a commune in several pieces, or with a hole, is refused rather than drawn in part', () => {
  expect(() => parseOutlines(collection({ type: 'MultiPolygon', coordinates: [[square]] }))).toThrow(
    'Polygon',
  );
  expect(() => parseOutlines(collection({ type: 'Polygon', coordinates: [square, square] }))).toThrow(
    'too_big',
  );
});

test('every commune of data/territoires.csv has its outline', () => {
  const names = parseOutlines(readFileSync('content/geo/communes-mel.geojson', 'utf8')).map(
    ({ name }) => name,
  );
  const named = loadDataset(readDataFolder('data')).territories.flatMap(({ communes }) => communes);
  expect(names).toHaveLength(95);
  expect(named.length).toBeGreaterThan(26);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});
