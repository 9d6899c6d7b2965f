import { expect, it } from 'vitest';
import { percent, stretched, strokeLine, strokePath, tenth } from './fluid-strokes.ts';

it('writes strokes from the left to the right, each by its distance from the one before', () => {
  const strokes = [30, 10, 10].map((x) => ({ x, from: -5, to: 5 }));
  expect(strokePath(strokes, 20)).toBe('M10 15v10m0-10v10m20-10v10');
});
it('keeps the height of each, on one foot', () => {
  expect(
    strokePath(
      [
        { x: 1, from: 2, to: 5 },
        { x: 4, from: -1, to: 5 },
      ],
      0,
    ),
  ).toBe('M1 2v3m3-6v6');
});
it('starts anew where the foot is another', () => {
  expect(
    strokePath(
      [
        { x: 1, from: 0, to: 5 },
        { x: 4, from: 0, to: 6 },
      ],
      0,
    ),
  ).toBe('M1 0v5M4 0v6');
});
it('writes a stroke as a line, and a share with one decimal', () => {
  expect(strokeLine({ x: 401.26, from: -10, to: 10 })).toBe('<line x1="40.1%" x2="40.1%" y1="-10" y2="10"/>');
  expect([percent('1000'), percent(0), tenth(-0.04)]).toEqual(['100%', '0%', 0]);
});
it('stretches a path to any width', () => {
  expect(stretched('M0 0', -20, 40)).toContain(
    'y="-20" height="40" viewBox="0 0 1000 40" preserveAspectRatio="none"',
  );
});
