import { expect, it } from 'vitest';
import { fluidHtml } from './fluid-html.ts';
import { fluidMatrix, type MatrixInput } from './fluid-matrix.ts';

const cell = (value: number | null, doubtful = false) => ({ value, doubtful });
const input: MatrixInput = {
  rows: [
    {
      title: 'Taux de pluie (2020)',
      cells: [cell(10), cell(20), cell(40), cell(30), cell(null), cell(0, true), cell(35)],
      reference: 20,
      focusText: '30,0 %',
      referenceText: 'MEL 20,0',
      isApart: false,
    },
    {
      title: 'Taux de soleil (2021)',
      cells: [cell(1), cell(2), cell(3), cell(4), cell(5), cell(6), cell(7)],
      reference: 8,
      focusText: '4,0 %',
      referenceText: 'MEL 8,0',
      isApart: true,
    },
  ],
  focus: 3,
  focusName: 'Sud & Est',
  key: 'Comment lire.',
};
const table = fluidMatrix(input);
const group = (row: number, name: string): string =>
  new RegExp(`<g class="${name}">(.*?)</g>`, 'u').exec(table.rows[row]?.drawn.marks ?? '')?.[1] ?? '';
const bars = (row: number, name: string): number => (group(row, name).match(/M\d|<rect/gu) ?? []).length;

it('has a reviewed drawing', async () => {
  await expect(fluidHtml(table, 'Un dessin')).toMatchFileSnapshot('../fixtures/fluid-matrix.html');
});
it('draws a bar for each known value: full above the reference, hollow at or under it, the focus apart', () => {
  expect([bars(0, 'g-over'), bars(0, 'g-under'), bars(0, 'g-focus')]).toEqual([2, 2, 1]);
  expect([bars(1, 'g-over'), bars(1, 'g-under'), bars(1, 'g-focus')]).toEqual([0, 6, 1]);
});
it('draws a ring where a value is unknown or doubtful, and never a bar of zero for it', () => {
  expect(group(0, 'g-doubt').match(/<circle/gu)).toHaveLength(2);
  expect(group(1, 'g-doubt')).toBe('');
});
it('makes bars as high as their share of the highest of the row, from zero', () => {
  // 34 px for the highest: 40 of 40, then 30 of 40.
  expect(group(0, 'g-focus')).toContain('height="25.5"');
  // 20 of 40: the middle of the room of a bar.
  expect(group(0, 'g-line g-mel')).toBe('<line x1="0%" x2="100%"/>');
});
it('writes names as text', () => {
  expect(fluidHtml(table, 'Un dessin')).toContain('Sud &amp; Est');
});
it('refuses to draw nothing', () => {
  expect(() => fluidMatrix({ ...input, rows: [] })).toThrow('Empty matrix');
});
