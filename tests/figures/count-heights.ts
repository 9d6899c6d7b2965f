import { expect } from 'vitest';
import { neighbourhoods } from './all-figures.ts';
import type { ProfileCell } from './profile-parts.ts';
import type { Drawing } from './read-drawing.ts';

/** Counts stand side by side, from the least to the greatest, as high as their values: the greatest takes 18 px, the least never under one. */
export function expectHeights(
  drawing: Drawing,
  base: number,
  focus: string,
  cellOf: (territory: string) => ProfileCell | null,
): void {
  const standing = (selector: string) =>
    drawing.lines(selector).filter((line) => line.some(([, y]) => Math.abs(y - base) < 0.6));
  const values = neighbourhoods.flatMap(({ id }) => cellOf(id)?.value ?? []).toSorted((a, b) => a - b);
  const height = (line: readonly (readonly number[])[]): number =>
    Math.abs((line[0]?.[1] ?? NaN) - (line[1]?.[1] ?? NaN));
  const due = (value: number): number => Math.max(1, (18 * value) / (values.at(-1) ?? NaN));
  const needles = [...standing('.g-needles'), ...standing('.g-line.g-focus')].toSorted(
    (a, b) => (a[0]?.[0] ?? NaN) - (b[0]?.[0] ?? NaN),
  );
  expect(needles).toHaveLength(values.length);
  for (const [i, needle] of needles.entries())
    expect(Math.abs(height(needle) - due(values[i] ?? NaN))).toBeLessThanOrEqual(0.11);
  const own = standing('.g-line.g-focus').map(height);
  const value = cellOf(focus)?.value ?? null;
  expect(own).toHaveLength(value === null ? 0 : 1);
  if (value !== null) expect(Math.abs((own[0] ?? NaN) - due(value))).toBeLessThanOrEqual(0.11);
}
