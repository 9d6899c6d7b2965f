import { describe, expect, test } from 'vitest';
import { setQuotationMarks } from './set-quotation-marks.ts';

describe('setQuotationMarks', () => {
  test('sets a narrow no-break space inside the marks, whatever was there', () => {
    expect(setQuotationMarks('« un », «deux», «\u00A0trois\u00A0»')).toBe(
      '«\u202Fun\u202F», «\u202Fdeux\u202F», «\u202Ftrois\u202F»',
    );
  });

  test('turns a pair of straight marks into French ones', () => {
    expect(setQuotationMarks('le "bien manger" : les "ateliers"')).toBe(
      'le «\u202Fbien manger\u202F» : les «\u202Fateliers\u202F»',
    );
    expect(setQuotationMarks('(" mot ")')).toBe('(«\u202Fmot\u202F»)');
  });

  test('leaves inches and a lone mark', () => {
    expect(setQuotationMarks('un écran de 27" et un "mot')).toBe('un écran de 27" et un "mot');
  });

  test('leaves marks with nothing between them', () => {
    expect(setQuotationMarks('« » et ""')).toBe('«\u202F» et ""');
  });

  test('sets the marks around other content', () => {
    expect(setQuotationMarks('« \uFFFC »')).toBe('«\u202F\uFFFC\u202F»');
  });
});
