import { expect, test } from 'vitest';
import { readRange } from './byte-range.ts';

test('no header, another unit, several ranges and what means nothing ask for the whole file', () => {
  for (const header of [
    undefined,
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'lines=0-5',
    'bytes=0-1,3-4',
    'bytes=a-b',
  ])
    expect(readRange(header, 10)).toBeNull();
});

test('a range whose end comes before its start asks for the whole file', () => {
  expect(readRange('bytes=5-2', 10)).toBeNull();
});

test('the two ends are counted from 0 and both belong to it', () => {
  expect(readRange('bytes=0-0', 10)).toEqual({ start: 0, end: 0 });
  expect(readRange('bytes=2-5', 10)).toEqual({ start: 2, end: 5 });
  expect(readRange('bytes=7-', 10)).toEqual({ start: 7, end: 9 });
  expect(readRange('bytes=7-99', 10)).toEqual({ start: 7, end: 9 });
});

test('without a start, it is the last bytes, the whole file at most', () => {
  expect(readRange('bytes=-5', 12)).toEqual({ start: 7, end: 11 });
  expect(readRange('bytes=-99', 12)).toEqual({ start: 0, end: 11 });
});

test('what begins after the end cannot be given, nor the last none, nor any of an empty file', () => {
  expect(readRange('bytes=10-', 10)).toBe('unsatisfiable');
  expect(readRange('bytes=-0', 10)).toBe('unsatisfiable');
  expect(readRange('bytes=0-', 0)).toBe('unsatisfiable');
  expect(readRange('bytes=-5', 0)).toBe('unsatisfiable');
});
