import { expect, test } from 'vitest';
import { indicatorColumn } from './indicator-column.ts';

test('offers nothing but the indicators that there are', () => {
  expect(indicatorColumn({ indicators: [] })).toMatchObject({
    key: 'indicator',
    head: 'Indicateur',
    choices: [],
  });
});
