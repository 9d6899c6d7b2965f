import { expect, test } from 'vitest';
import { segments } from './segments.ts';

const point = (year: number, value: number | null, doubtful = false) => ({ year, value, doubtful });

test('nothing is joined across a missing or a doubtful value, and a lone one has no line', () => {
  expect(
    segments([
      point(1, 10),
      point(2, 11),
      point(3, null),
      point(4, 12),
      point(5, 90, true),
      point(6, 13),
      point(7, 14),
    ]),
  ).toEqual([
    [
      [1, 10],
      [2, 11],
    ],
    [
      [6, 13],
      [7, 14],
    ],
  ]);
});
test('a line without values has none', () => expect(segments([point(1, null)])).toEqual([]));
