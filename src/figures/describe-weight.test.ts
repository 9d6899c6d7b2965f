import { expect, test } from 'vitest';
import { inventFigure, type Invention } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { describeWeight } from './describe-weight.ts';

const say = (more: Partial<Invention>) => {
  const words = describeWeight(inventFigure({ values: { A: 30, B: 20, C: 10 }, focus: 'A', ...more }));
  return words === null ? null : plainSpaces(words);
};

test('without a value of all neighbourhoods, or with a doubtful one, nothing is said', () => {
  expect(say({})).toBeNull();
  expect(say({ qpv: { doubtful: 40 } })).toBeNull();
});

test('among the highest and yet below all together, or the reverse, has its reason', () => {
  expect(say({ qpv: 40 })).toBe(
    'L’ensemble des quartiers (40,0 %) est pourtant au-dessus : les plus peuplés y pèsent davantage.',
  );
  expect(say({ qpv: 5, focus: 'C' })).toContain('(5,0 %) est pourtant au-dessous');
});

test('a place on the side of its average does not surprise', () => {
  expect(say({ qpv: 20 })).toBeNull();
  expect(say({ qpv: 40, focus: 'B' })).toBeNull();
});
