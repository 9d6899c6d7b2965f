import { expect, test } from 'vitest';
import { readPath } from './read-path.ts';

test('absolute and relative commands draw the same lines', () => {
  const lines = [
    [
      [1, 2],
      [1, 8],
    ],
    [
      [4, 2],
      [4, 8],
    ],
  ];
  expect(readPath('M1,2L1,8M4,2L4,8')).toEqual(lines);
  expect(readPath('M1,2V8m3,-6v6')).toEqual(lines);
});

test('a command that is not known is no line', () => {
  expect(() => readPath('M1,2C1,2')).toThrow('No command "C"');
});
