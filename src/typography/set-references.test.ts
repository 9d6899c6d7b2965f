import { describe, expect, test } from 'vitest';
import { setReferences } from './set-references.ts';

describe('setReferences', () => {
  test('sets a no-break space after n°, present or missing', () => {
    expect(setReferences('n° 1, n°2, décret N° 2023-1314')).toBe(
      'n°\u00A01, n°\u00A02, décret N°\u00A02023-1314',
    );
  });

  test('leaves degrees', () => {
    expect(setReferences('il fait 21° 5 jours')).toBe('il fait 21° 5 jours');
  });

  test('keeps a part of the document with its number', () => {
    expect(setReferences('chapitre IV, p. 3, la note 13')).toBe(
      'chapitre\u00A0IV, p.\u00A03, la note\u00A013',
    );
    expect(setReferences('une partie Infime du titre Civil')).toBe('une partie Infime du titre Civil');
  });

  test('keeps a person with her title, and a century whole', () => {
    expect(setReferences('M. Dupont, Mme Y, fin XXe siècle')).toBe(
      'M.\u00A0Dupont, Mme\u00A0Y, fin XXe\u00A0siècle',
    );
  });
});
