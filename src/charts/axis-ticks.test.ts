import { expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

it('places round values between the ends', () => {
  expect(axisTicks([0, 60], [100, 220], String, 12).map(({ value, x }) => [value, x])).toEqual([
    [0, 100],
    [20, 140],
    [40, 180],
    [60, 220],
  ]);
});
it('takes fewer where labels would touch', () => {
  expect(axisTicks([0, 60], [100, 160], (v) => `${v} pour cent`, 12).map(({ value }) => value)).toEqual([0]);
});
it('labels the two ends before a single value, where no step of round values fits', () => {
  expect(axisTicks([-30, 20], [100, 180], (v) => `${v} %`, 12).map(({ value }) => value)).toEqual([-30, 20]);
});
