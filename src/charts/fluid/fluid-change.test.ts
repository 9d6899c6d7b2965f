import { expect, it } from 'vitest';
import { inventedChange } from '../fixtures/invented-change.ts';
import { fluidChange } from './fluid-change.ts';
import { fluidHtml } from './fluid-html.ts';

const change = fluidChange(inventedChange);

it('has a reviewed drawing', async () => {
  await expect(fluidHtml(change, 'Un dessin')).toMatchFileSnapshot('../fixtures/fluid-change.html');
});
it('joins two dates where both are sure, and only there', () => {
  for (const { label, drawn } of change.rows) {
    const row = inventedChange.rows.find((one) => one.label === label);
    const isSure =
      row !== undefined && row.from !== null && row.value !== null && !row.doubtful && !row.fromDoubtful;
    const strokes = [...drawn.marks.matchAll(/<line x1="([^"]+)" x2="([^"]+)"/gu)].filter(
      ([, x1, x2]) => x1 !== x2,
    );
    expect(strokes.length > 0 || row?.from === row?.value).toBe(isSure || row?.from === row?.value);
  }
});
it('ends with the references, each marked by a shape of its own', () => {
  expect(change.rows.slice(-2).map(({ kind }) => kind)).toEqual(['mel', 'qpv']);
});
it('refuses to draw nothing', () => {
  expect(() => fluidChange({ ...inventedChange, rows: [] })).toThrow('Empty chart of changes');
});
