import { expect, test } from 'vitest';
import { inventFolder, listener } from '../../tests/fixtures/sources/invent-texts.ts';
import { inventedSource } from '../../tests/fixtures/verification/invent-source.ts';
import { checkOutlines } from './check-outlines.ts';

const feature = (nom: string) => ({
  properties: { nom },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
});
const geojson = (...names: readonly string[]) =>
  JSON.stringify({ type: 'FeatureCollection', features: names.map(feature) });
const [territory] = inventedSource.dataset.territories;
const dataset = {
  ...inventedSource.dataset,
  territories: territory === undefined ? [] : [{ ...territory, communes: ['Un', 'Deux'] }],
};

function told(text: string): readonly string[] {
  const heard = listener();
  using folder = inventFolder({ 'geo/communes-mel.geojson': text });
  checkOutlines(folder.path, dataset, heard.report, 2);
  return heard.told.map((line) => line.replace('content/geo/communes-mel.geojson:1:1 ', ''));
}

test('all communes with their outline pass, whichever line end', () => {
  expect(told(geojson('Un', 'Deux'))).toEqual([]);
  expect(told(`${geojson('Un', 'Deux').replaceAll(',', ',\r\n')}\r\n`)).toEqual([]);
});

test('a file that is cut, emptied or short of a commune is told, and the commune that lacks', () => {
  expect(told(geojson('Un', 'Deux').slice(0, 60))).toEqual([expect.stringContaining('ne se lisent pas')]);
  expect(told('')).toEqual([expect.stringContaining('ne se lisent pas')]);
  expect(told(geojson('Un'))).toEqual([
    expect.stringContaining('il y a 1 communes au lieu de 2'),
    expect.stringContaining('la commune « Deux » de data/territoires.csv n’a pas de contour'),
  ]);
});
