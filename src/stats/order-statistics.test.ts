import { describe, expect, test } from 'vitest';
import { extremes, median, rank, thirds } from './order-statistics.ts';

describe('median', () => {
  test('nothing observed has no median', () => {
    expect(median([])).toBeNull();
    expect(median([null, null])).toBeNull();
  });

  test('a missing value does not count, a zero does', () => {
    expect(median([null, 4, 0, 1])).toBe(1);
  });

  test('an even number of values takes the half-sum of the two in the middle, without binary noise', () => {
    // By hand: 1.1, 2.2, 3.3, 4.4: (2.2 + 3.3) / 2 = 2.75; (0.1 + 0.2) / 2 = 0.15.
    expect(median([4.4, 1.1, 3.3, 2.2])).toBe(2.75);
    expect(median([0.1, 0.2])).toBe(0.15);
  });

  test('the two in the middle may be written with more or fewer decimals', () => {
    // By hand: (1.25 + 2) / 2 = 1.625, whichever stands below.
    expect(median([1.25, 2])).toBe(1.625);
    expect(median([2, 2.25])).toBe(2.125);
  });
});

describe('rank', () => {
  test('a missing value has no rank and takes none', () => {
    expect(rank([null, 5, null, 9])).toEqual([null, 2, null, 1]);
    expect(rank([null])).toEqual([null]);
    expect(rank([])).toEqual([]);
  });

  test('a zero is a value like another', () => {
    expect(rank([0, 3])).toEqual([2, 1]);
  });

  test('equal values share a rank, and the ranks they fill are skipped', () => {
    // By hand: 9 first; 7, 7 second; then fourth; 2, 2, 2 fifth.
    expect(rank([2, 7, 9, 7, 2, 5, 2])).toEqual([5, 2, 1, 2, 5, 4, 5]);
  });

  test('a missing value does not stand above those below zero', () => {
    expect(rank([null, -3, -1])).toEqual([null, 2, 1]);
  });
});

describe('thirds', () => {
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
    expect(thirds([1, 9, 1, 5, 1, 9])).toEqual([
      'lowest',
      'highest',
      'lowest',
      'middle',
      'lowest',
      'highest',
    ]);
  });

  test('values all equal are all in the middle', () => {
    expect(thirds([4, 4, 4, 4])).toEqual(['middle', 'middle', 'middle', 'middle']);
  });

  test('a value that stands at a limit is in the outer third', () => {
    // By hand: of 1, 1, 2 the ones stand at (0 + 2/2) / 3 = 1/3; of 1, 2, 2 the twos at (1 + 2/2) / 3 = 2/3.
    expect(thirds([1, 1, 2])).toEqual(['lowest', 'lowest', 'highest']);
    expect(thirds([1, 2, 2])).toEqual(['lowest', 'highest', 'highest']);
  });
});

describe('extremes', () => {
  test('nothing observed has no extremes', () => {
    expect(extremes([])).toBeNull();
    expect(extremes([null])).toBeNull();
  });

  test('a missing value is no extreme, a zero may be one', () => {
    expect(extremes([null, 7, 0])).toEqual({ lowest: { value: 0, at: [2] }, highest: { value: 7, at: [1] } });
  });

  test('equal extremes are all named', () => {
    expect(extremes([3, 1, 3, 1])).toEqual({
      lowest: { value: 1, at: [1, 3] },
      highest: { value: 3, at: [0, 2] },
    });
  });

  test('a single value is both', () => {
    expect(extremes([5])).toEqual({ lowest: { value: 5, at: [0] }, highest: { value: 5, at: [0] } });
  });
});
