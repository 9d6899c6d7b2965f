import { expect, test } from 'vitest';
import { inventedSource } from '../../../tests/fixtures/verification/invent-source.ts';
import type { Expression } from './formula.ts';
import { toNumber } from './fraction.ts';
import type { Source } from './read-cell.ts';
import { roundingRange } from './rounding-range.ts';

const citing = (rounding: number | null): Source => ({
  ...inventedSource,
  citations: new Map(
    (
      [
        ['avant', '1000'],
        ['apres', '800'],
      ] as const
    ).map(([id, plain]) => [
      id,
      {
        number: { text: plain, plain, decimals: 0, start: 0 },
        isPercentage: false,
        territories: [],
        years: [],
        rounding,
      },
    ]),
  ),
});
const fall: Expression = { evolution: [{ cite: 'avant' }, { cite: 'apres' }] };
const cited = ['avant', 'apres'];

test('numbers that seem exact have no range', () => {
  expect(roundingRange(citing(null), fall, cited)).toBeNull();
  expect(roundingRange(citing(100), fall, [])).toBeNull();
});

test('numbers rounded to the hundred give the least and the greatest of the corners', () => {
  const range = roundingRange(citing(100), fall, cited);
  const ends = [range?.least.value, range?.greatest.value].map((value) => (value ? toNumber(value) : NaN));
  // (750 - 1050) / 1050 and (850 - 950) / 950
  expect(ends[0]).toBeCloseTo(-28.571, 3);
  expect(ends[1]).toBeCloseTo(-10.526, 3);
});

test('a number that seems exact beside a rounded one does not move', () => {
  const source = citing(100);
  const before = source.citations.get('avant');
  if (before === undefined) throw new Error('A number is quoted.');
  const one = {
    ...source,
    citations: new Map([...source.citations, ['avant', { ...before, rounding: null }] as const]),
  };
  const range = roundingRange(one, fall, cited);
  const ends = [range?.least.value, range?.greatest.value].map((value) => (value ? toNumber(value) : NaN));
  // (750 - 1000) / 1000 and (850 - 1000) / 1000
  expect(ends[0]).toBeCloseTo(-25, 6);
  expect(ends[1]).toBeCloseTo(-15, 6);
});
