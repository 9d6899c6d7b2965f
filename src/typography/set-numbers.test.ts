import { describe, expect, test } from 'vitest';
import { setDigitGroups, setNumbers } from './set-numbers.ts';

describe('set numbers', () => {
  describe('setNumbers', () => {
    test('groups thousands', () => {
      expect(setNumbers('21 564 et 1 174 273')).toBe('21\u00A0564 et 1\u00A0174\u00A0273');
    });

    test('leaves years, decrees and notes', () => {
      const untouched = 'en 2017 300 fois, n° 2023-1314, 13 17, 0 123, 12,5 300, 1 7130';
      expect(setNumbers(untouched)).toBe(untouched);
    });

    test('sets a no-break space before per cent and euro, present or missing', () => {
      expect(setNumbers('40,1% ou 46 % ou 5€ (en %)')).toBe(
        '40,1\u00A0% ou 46\u00A0% ou 5\u00A0€ (en\u00A0%)',
      );
    });

    test('keeps a number with its unit or its month', () => {
      expect(setNumbers('83 hectares, 16-25 ans, 8 juin 2023, 1er novembre')).toBe(
        '83\u00A0hectares, 16-25\u00A0ans, 8\u00A0juin 2023, 1er\u00A0novembre',
      );
      expect(setNumbers('20 h 30, 21 564 habitants')).toBe('20\u00A0h\u00A030, 21\u00A0564\u00A0habitants');
    });

    test('does not take the end of a name or the start of a word for a number or a unit', () => {
      expect(setNumbers('C2S ans, A4 jours, 3 maisons, 5 hab')).toBe('C2S ans, A4 jours, 3 maisons, 5 hab');
    });

    test('keeps a sign with its number and the ends of a range together', () => {
      expect(setNumbers('+ 1,1 et (0 – 6 ans)')).toBe('+\u00A01,1 et (0\u00A0–\u00A06\u00A0ans)');
      expect(setNumbers('MNS + les, - 5 fois')).toBe('MNS + les, - 5 fois');
    });
  });
});

describe('set digit groups', () => {
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
});
