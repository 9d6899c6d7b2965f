import { expect, test } from 'vitest';
import { projectOutlines } from './project-outlines.ts';

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
