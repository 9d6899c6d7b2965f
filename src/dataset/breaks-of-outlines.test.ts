import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { breaksOfOutlines } from './breaks-of-outlines.ts';
import { indicatorOf } from './indicator-of.ts';

const invented = inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' });
const plain = { ...indicatorOf(invented, 'part-jardins'), years: [2010, 2015, 2020, 2022] };
const origins = [
  { year: 2020, perimeter: 'Les rues.' },
  { year: 2022, perimeter: 'Les rues.' },
];

test('years on one perimeter have no break of outlines', () => {
  expect(breaksOfOutlines(plain)).toEqual([]);
});

test('a break stands where the outlines change, and not between two years on the new ones', () => {
  expect(breaksOfOutlines({ ...plain, origins })).toEqual([
    {
      from: 2015,
      to: 2020,
      note: 'Les valeurs de 2020 ne décrivent pas les mêmes contours que celles de 2015 : elles ne leur sont pas comparées.',
      perimeter: true,
    },
  ]);
});

test('a break that is told there keeps its words and becomes one of outlines; others stay as they are', () => {
  const law = { from: 2010, to: 2015, note: 'La loi a changé.' };
  const move = { from: 2015, to: 2020, note: 'Les rues ont bougé.' };
  expect(breaksOfOutlines({ ...plain, origins, breaks: [law, move] })).toEqual([
    law,
    { ...move, perimeter: true },
  ]);
});
