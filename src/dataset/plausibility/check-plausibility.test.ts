import { expect, test } from 'vitest';
import { inventTable } from '../../../tests/fixtures/invent-table.ts';
import { collectMessages } from '../../../tests/invented-cell.ts';
import { checkPlausibility } from './check-plausibility.ts';

const usual = ['40.1', '38', '52.3', '19.2', '44', '31'];

function messages(years: Record<number, readonly string[]>): readonly string[] {
  const { report, messages: found } = collectMessages();
  checkPlausibility(inventTable([{ years }]), report);
  return found;
}

test('plausible values, and missing ones, are passed without a word', () => {
  expect(messages({ 2014: usual, 2019: ['41.2', '', '53', '20.1', '45.5', '30.9'] })).toEqual([]);
});

test('what one rule tells, the next ones neither repeat nor compare with', () => {
  const proportions = ['0.401', '0.38', '0.523', '0.192', '0.44', '0.31'];
  expect(messages({ 2019: usual, 2022: proportions })).toHaveLength(1);
});

test('all defects are told at once', () => {
  const found = messages({
    2014: ['0', ...usual.slice(1)],
    2019: ['45.980000000000004', '38', '52.3', '19.2', '44', '0.31'],
  });
  expect(found).toHaveLength(3);
});
