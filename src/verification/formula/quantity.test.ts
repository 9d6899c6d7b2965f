import { expect, test } from 'vitest';
import { joinReadings, nothingRead } from './quantity.ts';

test('joined readings name each year, territory and base once, years in order', () => {
  const first = { ...nothingRead, years: [2017], territories: ['a'], bases: ['habitants'] };
  const second = { ...nothingRead, years: [2010, 2017], territories: ['b', 'a'], bases: ['habitants'] };
  expect(joinReadings([first, second])).toMatchObject({
    years: [2010, 2017],
    territories: ['a', 'b'],
    bases: ['habitants'],
  });
  expect(joinReadings([])).toEqual(nothingRead);
});

test('a cell that two operands read is one cell', () => {
  const cell = (year: number) => ({ indicator: 'i', territory: 't', year, observation: null });
  const joined = joinReadings([
    { ...nothingRead, cells: [cell(2010), cell(2017)] },
    { ...nothingRead, cells: [cell(2010)] },
  ]);
  expect(joined.cells.map(({ year }) => year)).toEqual([2010, 2017]);
});
