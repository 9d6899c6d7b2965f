import { expect, test } from 'vitest';
import { inventTable } from '../../../tests/fixtures/invent-table.ts';
import { findingAt, isKnown, isOpen, middle, rangeWords, trusted, yearsOf } from './reading.ts';

const [column] = inventTable([
  { years: { 2019: ['', '9.5', '10|a_verifier|Douteux.', '100|publie|Vu.'] } },
]).columns;
const readings = column?.readings ?? [];

test('a missing value is no known reading', () => {
  expect(readings).toHaveLength(3);
  expect(readings.every(isKnown)).toBe(true);
});

test('only a published value without a note is open to question; doubted ones are not compared with', () => {
  expect(readings.map(isOpen)).toEqual([true, false, false]);
  expect(trusted(readings)).toHaveLength(2);
});

test('a range is told in the order of numbers, as written', () => {
  expect(rangeWords(readings)).toBe('vont de 9.5 à 100');
  expect(middle(readings)).toBe(10);
  expect(middle([])).toBeNaN();
  expect(column === undefined ? [] : yearsOf(column)).toEqual([2019]);
});

test('a finding ends with how to confirm the value', () => {
  const [first] = readings;
  expect(first === undefined ? '' : findingAt(first, 'est loin').message).toBe(
    '« 9.5 » est loin : la corriger ; si la source la donne bien, le dire dans la colonne « note » de cette ligne.',
  );
});

test('the middle and the years do not hang on the order of rows', () => {
  const [low, middling, high] = readings;
  if (low === undefined || middling === undefined || high === undefined) throw new Error('Three readings.');
  expect(middle([high, low, middling])).toBe(10);
  // Of an even number, the greater of the two.
  expect(middle([high, middling])).toBe(100);
  const years = inventTable([{ years: { 2019: ['1'], 2022: ['2'], 2014: ['3'] } }]).columns.map((one) =>
    yearsOf({ ...one, readings: one.readings.toReversed() }),
  );
  expect(years).toEqual([[2014, 2019, 2022]]);
});
