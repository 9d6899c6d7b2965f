import { describe, expect, test } from 'vitest';
import { protectAddresses, setReferences } from './set-references.ts';

describe('set references', () => {
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
});

describe('protect addresses', () => {
  /** Shows what a rule sees, by exchanging every letter it can reach. */
  const reached = (text: string): string =>
    protectAddresses(text, (seen) => seen.replace(/[^\uFFFC\s]/g, 'x'));

  describe('protectAddresses', () => {
    test('keeps web addresses out of reach, without the punctuation that follows', () => {
      expect(reached('voir https://a.fr/b?c=1%20d;e, puis')).toBe('xxxx https://a.fr/b?c=1%20d;ex xxxx');
      expect(reached('(www.a.fr)')).toBe('xwww.a.frx');
      expect(reached('«https://a.fr/»')).toBe('xhttps://a.fr/x');
    });

    test('keeps mail addresses out of reach', () => {
      expect(reached("l'adresse a.b@c-d.fr.")).toBe('xxxxxxxxx a.b@c-d.frx');
    });

    test('gives several addresses back in their order, and stand-ins among them', () => {
      expect(reached('a@b.fr \uFFFC https://c.fr/d')).toBe('a@b.fr \uFFFC https://c.fr/d');
    });
  });
});
