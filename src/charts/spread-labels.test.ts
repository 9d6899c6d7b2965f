import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

it('leaves labels that do not touch', () => {
  expect(
    spreadLabels(
      [
        { x: 20, width: 20 },
        { x: 80, width: 20 },
      ],
      100,
      5,
    ),
  ).toEqual([20, 80]);
});
it('keeps labels inside the width', () => {
  expect(
    spreadLabels(
      [
        { x: 0, width: 20 },
        { x: 100, width: 20 },
      ],
      100,
      5,
    ),
  ).toEqual([10, 90]);
});
it('moves touching labels apart, in the order of their places', () => {
  expect(
    spreadLabels(
      [
        { x: 96, width: 30 },
        { x: 95, width: 30 },
      ],
      100,
      5,
    ),
  ).toEqual([85, 50]);
});
it('refuses labels that cannot all fit', () => {
  expect(() =>
    spreadLabels(
      [
        { x: 0, width: 60 },
        { x: 0, width: 60 },
      ],
      100,
      5,
    ),
  ).toThrow('125 px do not fit in 100 px');
});
