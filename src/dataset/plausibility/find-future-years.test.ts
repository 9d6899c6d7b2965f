import { expect, test } from 'vitest';
import { inventTable } from '../../../tests/fixtures/invent-table.ts';
import { findFutureYears } from './find-future-years.ts';

test('a year after the date of the data is told once, at the year', () => {
  const found = findFutureYears(inventTable([{ years: { 2019: ['1', '2'], 2091: ['1', '2'] } }]));
  expect(found).toHaveLength(1);
  expect(found[0]?.reading.value.field).toBe('annee');
  expect(found[0]?.message).toContain('« 2091 » vient après la mise à jour des données (2030-01-01)');
});
