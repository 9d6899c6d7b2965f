import { expect, test } from 'vitest';
import { inventedSlope } from '../fixtures/invented-series.ts';
import { endLabels } from './end-labels.ts';

const named = inventedSlope.series.filter(({ kind }) => kind !== 'plain');
const room = { startX: 40, endX: 190, width: 288, top: 30, bottom: 230 };
const { ends } = endLabels(named, (value) => 230 - 2 * value, room);

test('a missing value stands at the bottom at its end, in its words, and leaves no words at its start', () => {
  const gone = named.map((one) =>
    one.kind === 'mel' ? { ...one, points: [], startText: '', endText: 'n. r.' } : one,
  );
  const labels = endLabels(gone, (value) => 230 - 2 * value, room);
  expect(labels.starts.map(({ kind }) => kind)).toEqual(['focus']);
  const lowest = labels.ends.toSorted((a, b) => b.y - a.y)[0];
  expect(lowest).toMatchObject({ kind: 'mel', text: 'n. r. MEL' });
});

test('a long name takes the lines it needs under its value', () => {
  const focus = ends.filter(({ kind }) => kind === 'focus').map(({ text }) => text);
  expect(focus[0]).toBe('2,1\u00A0%');
  expect(focus.slice(1).join(' ')).toBe('Tourcoing - Blanc Seau - Croix Bas');
});

test('no two lines are nearer than their height', () => {
  const heights = ends.map(({ y }) => y).toSorted((a, b) => a - b);
  for (const [i, y] of heights.entries()) {
    if (i > 0) expect(y - (heights[i - 1] ?? 0)).toBeGreaterThanOrEqual(14);
  }
});
