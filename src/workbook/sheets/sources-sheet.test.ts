import { expect, test } from 'vitest';
import { inventProject } from '../../../tests/fixtures/workbook/invent-project.ts';
import { originCells, producersOf, sourcesPlan } from './sources-sheet.ts';

test('each year that has its own origin has its row, and free rows follow', () => {
  const { figures } = inventProject();
  const [first] = figures.indicators;
  if (first === undefined) throw new Error('The invented town has no indicator.');
  const origins = [{ year: 2018, source: 'Insee, 2020', producers: ['Insee', 'Cnaf'] }];
  const indicators = [{ ...first, indicator: { ...first.indicator, origins } }];
  const { rows } = sourcesPlan({ ...figures, indicators });
  expect(rows[3]?.map((cell) => cell?.text)).toEqual([
    'Habitants',
    '2018',
    'Insee, 2020',
    'Insee ; Cnaf',
    '',
  ]);
  expect(rows[4]?.every((cell) => cell?.text === '')).toBe(true);
});

test('producers are between semicolons, each named once; what is written is read again', () => {
  expect(producersOf(' Insee;Cnaf ; ;Insee')).toEqual(['Insee', 'Cnaf']);
  const producers = ['Insee', 'Direction inventée, des études'];
  expect(producersOf(originCells({ year: 2018, producers }).producers)).toEqual(producers);
});
