import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { byCommune } from '../figures/facts/by-commune.ts';
import { parseOutlines } from './commune-outlines.ts';
import { drawCommunes } from './draw-communes.ts';

const outlines = parseOutlines(readFileSync('content/geo/communes-mel.geojson', 'utf8'));
const territories = loadDataset(readDataFolder('data')).territories;
const names = byCommune(territories).map(({ commune }) => commune);
const drawing = drawCommunes(outlines, names, 288);

test('a commune without outline is an error, not a hole in the map', () => {
  expect(() => drawCommunes(outlines, ['Atlantis'], 288)).toThrow('No outline of "Atlantis"');
});

test('each commune asked for is a closed path with a label on the sheet', () => {
  expect(drawing.communes.map(({ name }) => name)).toEqual(names);
  for (const { outline, label } of drawing.communes) {
    expect(outline).toMatch(/^M[^M]+z$/u);
    expect(label[0]).toBeGreaterThan(8);
    expect(label[0]).toBeLessThan(drawing.width - 8);
    expect(label[1]).toBeGreaterThan(8);
    expect(label[1]).toBeLessThan(drawing.height - 8);
  }
});

test('on the narrowest phone no two of their numbers touch in 12 px', () => {
  const labels = drawing.communes.map(({ label: [x, y] }, index) => ({
    x,
    y,
    width: textWidth(String(index + 1), 12, 700),
  }));
  const clashes = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 1 && Math.abs(a.y - b.y) < 12),
  );
  expect(clashes).toEqual([]);
});

test('the map is light', () => {
  expect(drawing.borders.length).toBeLessThan(14_000);
});
