import { describe, expect, test } from 'vitest';
import { setDigitGroups } from './set-digit-groups.ts';

const NO_BREAK = '\u00A0';

describe('setDigitGroups', () => {
  test.each([
    '21 564',
    '1 174 273',
    '03 20 61 78 90',
    '0 800 123 456',
    '0800 123 456',
    '0 800 12 34 56',
    '+33 3 20 61 78 90',
    '+33 (0)3 20 61 78 90',
    '+33 (0) 3 20 61 78 90',
    '+32 2 123 45 67',
    '123 456 789',
    '123 456 789 00012',
    'FR 83 404 833 048',
    'FR76 3000 6000 0112 3456 7890 189',
    '1 85 05 78 006 084 36',
  ])('holds the whole of « %s »', (number) => {
    const set = number.replaceAll(' ', NO_BREAK);
    expect(setDigitGroups(`avant ${number}, après`)).toBe(`avant ${set}, après`);
    expect(setDigitGroups(set)).toBe(set);
  });

  test.each([
    'notes 13 17',
    'en 2017 300 fois',
    '2013 2014 2015',
    'n° 2023-1314',
    '0 123',
    '12,5 300',
    '1 7130',
  ])('leaves « %s », where numbers merely follow each other', (text) =>
    expect(setDigitGroups(text)).toBe(text),
  );

  test('takes a year before a number apart', () => {
    expect(setDigitGroups('en 2020 1 174 273 habitants')).toBe(
      `en 2020 1${NO_BREAK}174${NO_BREAK}273 habitants`,
    );
  });

  test('leaves one kind of space in a number that came with several', () => {
    expect(setDigitGroups('1\u202F174 273')).toBe(`1${NO_BREAK}174${NO_BREAK}273`);
    expect(setDigitGroups('03 20\u00A061 78\u202F90')).toBe('03 20 61 78 90'.replaceAll(' ', NO_BREAK));
  });
});
