import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { byCommune } from '../dataset/dataset.ts';
import { parseOutlines } from './commune-outlines.ts';
import { drawCommunes, projectOutlines, shareBorders } from './draw-communes.ts';
import type { Point } from './lines.ts';

describe('drawCommunes', () => {
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
});

describe('shareBorders', () => {
  // Two squares side by side: they share one side, and meet the outside at its two ends.
  const west: readonly Point[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  const east: readonly Point[] = [
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1, 0],
  ];

  test('a border between two communes is one arc, taken forwards by one and backwards by the other', () => {
    const { arcs, rings } = shareBorders([west, east]);
    expect(arcs).toHaveLength(3);
    expect(arcs).toContainEqual([
      [1, 0],
      [1, 1],
    ]);
    const numbers = rings.flat().map((arc) => (arc < 0 ? -arc - 1 : arc));
    expect(numbers.toSorted()).toEqual([0, 0, 1, 2]);
    expect(rings.flat().filter((arc) => arc < 0)).toHaveLength(1);
  });

  test('each ring is whole again when its arcs are joined', () => {
    const { arcs, rings } = shareBorders([west, east]);
    const joined = rings.map((ring) =>
      ring.flatMap((arc) => (arc < 0 ? (arcs[-arc - 1] ?? []).toReversed() : (arcs[arc] ?? [])).slice(1)),
    );
    expect(new Set(joined[0]?.map(String))).toEqual(new Set(west.map(String)));
    expect(new Set(joined[1]?.map(String))).toEqual(new Set(east.map(String)));
  });

  test('a commune that touches no other is one closed arc', () => {
    expect(shareBorders([west])).toEqual({ arcs: [west], rings: [[0]] });
  });
});

describe('projectOutlines', () => {
  const ring = [
    [3, 50.5],
    [3.1, 50.5],
    [3.1, 50.6],
    [3, 50.6],
    [3, 50.5],
  ] as const;
  const sheet = projectOutlines([{ name: 'Bourg', ring }], 200, 10);
  const [southWest, southEast, northEast] = sheet.rings[0] ?? [];

  test('the outlines fill the width between the margins', () => {
    const xs = (sheet.rings[0] ?? []).map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(10);
    expect(Math.max(...xs)).toBeCloseTo(190);
  });

  test('north is up and east is right', () => {
    expect(northEast?.[1]).toBeLessThan(southEast?.[1] ?? 0);
    expect(southWest?.[0]).toBeLessThan(southEast?.[0] ?? 0);
  });

  test('a degree of latitude is longer than one of longitude, as on the ground at 50° north', () => {
    const ys = (sheet.rings[0] ?? []).map(([, y]) => y);
    const high = Math.max(...ys) - Math.min(...ys);
    expect(high / 180).toBeCloseTo(1 / Math.cos((50.55 * Math.PI) / 180), 1);
    expect(Math.min(...ys)).toBeCloseTo(10);
    expect(sheet.height).toBe(Math.ceil(high + 20));
  });
});
