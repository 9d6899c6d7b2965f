import { describe, expect, test } from 'vitest';
import { changeBetween, gap, perHundred, ratio } from './comparisons.ts';
import { roundHalf } from './decimals.ts';

describe('change', () => {
  test('a missing value on either side leaves no change', () => {
    expect(changeBetween(null, 12, 'nombre')).toBeNull();
    expect(changeBetween(12, null, 'pourcentage')).toBeNull();
  });

  test('a count that starts from zero has no percentage of change', () => {
    expect(changeBetween(0, 12, 'nombre')).toBeNull();
  });

  test('percentages change in points, as they are written', () => {
    // By hand: 18.8 - 17.0 = 1.8, where binary gives 1.8000000000000007.
    expect(changeBetween(17.0, 18.8, 'pourcentage')).toBe(1.8);
    expect(changeBetween(0, 2.5, 'pourcentage')).toBe(2.5);
    expect(changeBetween(14, 14, 'pourcentage')).toBe(0);
  });

  test('counts change in percent of the first', () => {
    // By hand: (75 - 60) / 60 = 25 %; (100 - 160) / 160 = -37.5 %.
    expect(changeBetween(60, 75, 'nombre')).toBe(25);
    expect(changeBetween(160, 100, 'nombre')).toBe(-37.5);
  });

  test('an exact half in a ratio rounds as a half', () => {
    // By hand: (849 - 800) / 800 = 6.125 %; (2 001 - 2 000) / 2 000 = 0.05 %.
    expect(roundHalf(changeBetween(800, 849, 'nombre') ?? 0, 2)).toBe(6.13);
    expect(roundHalf(changeBetween(2000, 2001, 'nombre') ?? 0, 1)).toBe(0.1);
    expect(roundHalf(changeBetween(2000, 1999, 'nombre') ?? 0, 1)).toBe(-0.1);
  });

  test('a ratio without end keeps its first decimals', () => {
    // By hand: (144 - 152) / 152 = -5.26315789…
    expect(changeBetween(152, 144, 'nombre')).toBeCloseTo(-5.263157894736, 12);
  });
});

describe('gap', () => {
  test('a missing value leaves no gap', () => {
    expect(gap(null, 19.2)).toBeNull();
    expect(gap(40.1, null)).toBeNull();
  });

  test('the gap is the difference as it is written', () => {
    // By hand: 40.1 - 19.2 = 20.9, where binary gives 20.900000000000002.
    expect(gap(40.1, 19.2)).toBe(20.9);
    expect(gap(40.1, 46)).toBe(-5.9);
    expect(gap(7, 7)).toBe(0);
    expect(gap(0, 2.5)).toBe(-2.5);
  });

  test('the ends that two divisions were cut off at leave no trace', () => {
    // By hand: 10/3 - 1/12 = 39/12 = 3.25.
    expect(gap(3.333333333333, 0.083333333333)).toBe(3.25);
  });

  test('a gap has ten decimals at most', () => {
    // By hand: 0.123456789014 - 0 to ten decimals is 0.1234567890.
    expect(gap(0.123456789014, 0)).toBe(0.123456789);
  });
});

describe('ratio', () => {
  test('a missing value leaves no ratio', () => {
    expect(ratio(null, 2)).toBeNull();
    expect(ratio(2, null)).toBeNull();
  });

  test('nothing is a multiple of zero, and zero is no times anything', () => {
    expect(ratio(2, 0)).toBeNull();
    expect(ratio(0, 2)).toBe(0);
  });

  test('a value holds another so many times', () => {
    // By hand: 45 / 18 = 2.5.
    expect(ratio(45, 18)).toBe(2.5);
  });
});

describe('per hundred', () => {
  test('a missing value has no share, and there is none of zero', () => {
    expect(perHundred(null, 12)).toBeNull();
    expect(perHundred(12, null)).toBeNull();
    expect(perHundred(12, 0)).toBeNull();
    expect(perHundred(0, 12)).toBe(0);
  });

  test('a share is exact where it ends, and keeps its decimals where it does not', () => {
    // By hand: 49 / 400 = 12.25 %; 697 / 9 519 = 7.32219… %.
    expect(perHundred(49, 400)).toBe(12.25);
    expect(roundHalf(perHundred(49, 400) ?? 0, 1)).toBe(12.3);
    expect(perHundred(697, 9519)).toBeCloseTo(7.322197709843, 10);
  });

  test('either value may be written with more decimals than the other', () => {
    // By hand: 1.5 / 12 = 12.5 %; 3 / 1.25 = 240 %.
    expect(perHundred(1.5, 12)).toBe(12.5);
    expect(perHundred(3, 1.25)).toBe(240);
  });
});
