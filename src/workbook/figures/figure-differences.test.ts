import { expect, test } from 'vitest';
import { importInvented, wideSheet } from '../../../tests/fixtures/workbook/import-invented.ts';

test('a changed value is told one by one; the same number written otherwise is no change', () => {
  const plan = importInvented([wideSheet([2018], ['12,0'], ['16,5'], [100])]);
  expect(plan.differences[0]?.details).toEqual(['Part des jeunes 2018, La Butte : 16,0 → 16,5']);
});
