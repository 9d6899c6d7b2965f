import { describe, expect, test } from 'vitest';
import { setNumbers } from './set-numbers.ts';

describe('setNumbers', () => {
  test('groups thousands', () => {
    expect(setNumbers('21 564 et 1 174 273')).toBe('21\u00A0564 et 1\u00A0174\u00A0273');
  });

  test('leaves years, decrees and notes', () => {
    const untouched = 'en 2017 300 fois, n° 2023-1314, 13 17, 0 123, 12,5 300, 1 7130';
    expect(setNumbers(untouched)).toBe(untouched);
  });

  test('sets a no-break space before per cent and euro, present or missing', () => {
    expect(setNumbers('40,1% ou 46 % ou 5€ (en %)')).toBe('40,1\u00A0% ou 46\u00A0% ou 5\u00A0€ (en\u00A0%)');
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
