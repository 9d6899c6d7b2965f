import { expect, it } from 'vitest';
import { inventedStrip } from '../fixtures/invented-strip.ts';
import { stripMarksIn } from './strip-place.ts';

const [row] = inventedStrip.rows;
if (row === undefined) throw new Error('No row.');
const room = { x: [0, 100], inset: 0, y: 20 } as const;
const others = [100, 200, 300, 9000].map((value) => ({ value, doubtful: false }));

it('places a rate on its scale', () => {
  const { focus, mel, ends } = stripMarksIn(row, room);
  expect(ends).toEqual(['0 %', '60 %'].map((text) => expect.stringMatching(text.replace(' ', '.'))));
  expect(focus?.x).toBeCloseTo((100 * 40.1) / 60, 5);
  expect(mel?.x).toBeCloseTo((100 * 19.2) / 60, 5);
});
it('gives each count a place of its own, whatever the greatest, and the height of its value', () => {
  const focus = { value: 250, text: '250', doubtful: false };
  const shapes = stripMarksIn({ ...row, isCount: true, mel: null, focus, others }, room);
  expect(shapes.others.map(({ x }) => x)).toEqual([10, 30, 70, 90]);
  expect(shapes.focus?.x).toBe(50);
  expect(shapes.base - (shapes.others.at(-1)?.y ?? 0)).toBe(18);
  expect(shapes.base - (shapes.others[0]?.y ?? 0)).toBe(1);
});
it('has no mark for a missing value', () => {
  for (const isCount of [true, false])
    expect(
      stripMarksIn({ ...row, isCount, focus: { value: null, text: 'n. r.', doubtful: false } }, room).focus,
    ).toBeNull();
});
