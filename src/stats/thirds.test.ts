import { expect, test } from 'vitest';
import { thirds } from './thirds.ts';

test('a missing value is in no third and counts for none', () => {
  expect(thirds([1, null, 2, 3])).toEqual(['lowest', null, 'middle', 'highest']);
});

test('there are no thirds of fewer than three values', () => {
  expect(thirds([1, 2, null])).toEqual([null, null, null]);
  expect(thirds([])).toEqual([]);
});

test('26 values make 9, 8 and 9; 25 make 8, 9 and 8', () => {
  // By hand: the ninth of 26 stands at 8.5/26 < 1/3; the ninth of 25 at 8.5/25 > 1/3.
  const count = (n: number): readonly number[] => {
    const all = thirds(Array.from({ length: n }, (_, i) => i));
    return ['lowest', 'middle', 'highest'].map((third) => all.filter((one) => one === third).length);
  };
  expect(count(26)).toEqual([9, 8, 9]);
  expect(count(25)).toEqual([8, 9, 8]);
});

test('equal values share a third', () => {
  // By hand: 1, 1, 1 stand at 1.5/6 <= 1/3; 5 at 3.5/6; 9, 9 at 5/6.
  expect(thirds([1, 9, 1, 5, 1, 9])).toEqual(['lowest', 'highest', 'lowest', 'middle', 'lowest', 'highest']);
});

test('values all equal are all in the middle', () => {
  expect(thirds([4, 4, 4, 4])).toEqual(['middle', 'middle', 'middle', 'middle']);
});

test('a value that stands at a limit is in the outer third', () => {
  // By hand: of 1, 1, 2 the ones stand at (0 + 2/2) / 3 = 1/3; of 1, 2, 2 the twos at (1 + 2/2) / 3 = 2/3.
  expect(thirds([1, 1, 2])).toEqual(['lowest', 'lowest', 'highest']);
  expect(thirds([1, 2, 2])).toEqual(['lowest', 'highest', 'highest']);
});
