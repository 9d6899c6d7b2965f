import { describe, expect, test } from 'vitest';
import { setQuotationMarks } from './set-quotation-marks.ts';

describe('setQuotationMarks', () => {
  test('sets a no-break space inside the marks, whatever was there', () => {
    expect(setQuotationMarks('« un », «deux», «\u00A0trois\u00A0»')).toBe(
      '«\u00A0un\u00A0», «\u00A0deux\u00A0», «\u00A0trois\u00A0»',
    );
  });

  test('turns a pair of straight marks into French ones', () => {
    expect(setQuotationMarks('le "bien manger" : les "ateliers"')).toBe(
      'le «\u00A0bien manger\u00A0» : les «\u00A0ateliers\u00A0»',
    );
    expect(setQuotationMarks('(" mot ")')).toBe('(«\u00A0mot\u00A0»)');
  });

  test('leaves inches and a lone mark', () => {
    expect(setQuotationMarks('un écran de 27" et un "mot')).toBe('un écran de 27" et un "mot');
  });

  test('leaves marks with nothing between them', () => {
    expect(setQuotationMarks('« » et ""')).toBe('«\u00A0» et ""');
  });

  test('sets the marks around other content', () => {
    expect(setQuotationMarks('« \uFFFC »')).toBe('«\u00A0\uFFFC\u00A0»');
  });
});
