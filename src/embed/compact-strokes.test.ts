import { expect, test } from 'vitest';
import { compactStrokes } from './compact-strokes.ts';

test('level strokes are written from one another, from left to right', () => {
  expect(compactStrokes('<path d="M6.9,3L6.9,13M5.7,3L5.7,13M5,20L5,30M5.7,3L5.7,13"/>')).toBe(
    '<path d="M5.7,3V13m0,-10v10m1.2,-10v10M5,20V30"/>',
  );
});

test('distances stay tenths of a px, whatever the arithmetic of the machine', () => {
  expect(compactStrokes('<path d="M0.1,0L0.1,1M0.3,0L0.3,1"/>')).toBe('<path d="M0.1,0V1m0.2,-1v1"/>');
});

test('a path that draws anything else is left as it is, and so is the rest of the drawing', () => {
  for (const drawing of [
    '<path d="M0,0L5,5M6,0L6,2"/>',
    '<path d="M6,0L6,2L7,4"/>',
    '<path transform="translate(1,2)" d="M0,-9L5,0L0,9L-5,0Z"/><text y="1">M1,2L1,3</text>',
  ])
    expect(compactStrokes(drawing)).toBe(drawing);
});
