import { expect, it } from 'vitest';
import { inventedStrip } from './fixtures/invented-strip.ts';
import { stripMarksIn } from './strip-place.ts';
import { stripShapes } from './strip-shapes.ts';

const [row] = inventedStrip.rows;
if (row === undefined) throw new Error('No row.');
const room = { x: [0, 100], inset: 0, y: 20 } as const;

it('draws the axis of every strip first', () => {
  expect(stripShapes([stripMarksIn(row, room)]).length).toBeGreaterThan(5);
});
