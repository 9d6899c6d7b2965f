import { describe, expect, test } from 'vitest';
import { setApostrophes, setPunctuation, setQuotationMarks } from './set-punctuation.ts';

describe('set punctuation', () => {
  describe('setPunctuation', () => {
    test('sets a no-break space before a colon, present or missing', () => {
      expect(setPunctuation('QPV: Lille : oui')).toBe('QPV\u00A0: Lille\u00A0: oui');
    });

    test('sets one before ; ! ?, present or missing', () => {
      expect(setPunctuation('un ; deux; trois !')).toBe('un\u00A0; deux\u00A0; trois\u00A0!');
      expect(setPunctuation('Quoi ?! (vraiment?)')).toBe('Quoi\u00A0?! (vraiment\u00A0?)');
      expect(setPunctuation('(régionaux...);')).toBe('(régionaux...)\u00A0;');
    });

    test('leaves hours, ratios and marks that stand alone', () => {
      expect(setPunctuation('12:30, 16:9, (?), a::b')).toBe('12:30, 16:9, (?), a::b');
      expect(setPunctuation(': suite')).toBe(': suite');
    });

    test('sets it after an address or a code too', () => {
      expect(setPunctuation('\uFFFC: \uFFFC; \uFFFC ;')).toBe('\uFFFC\u00A0: \uFFFC\u00A0; \uFFFC\u00A0;');
      expect(setPunctuation('\uFFFC:80')).toBe('\uFFFC:80');
    });

    test('replaces a line end of the source by the space that must not break', () => {
      expect(setPunctuation('mot\n  : suite')).toBe('mot\u00A0: suite');
    });
  });
});

describe('set quotation marks', () => {
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
});

describe('set apostrophes', () => {
  describe('setApostrophes', () => {
    test('sets the apostrophe of an elision', () => {
      expect(setApostrophes("l'État d'AAH, qu'à, l'11")).toBe('l’État d’AAH, qu’à, l’11');
    });

    test('sets it before a quotation mark and before other content', () => {
      expect(setApostrophes(`l'« un », l'"autre", l'\uFFFC`)).toBe('l’« un », l’"autre", l’\uFFFC');
    });

    test('leaves minutes, feet and quotes that are not inside a word', () => {
      expect(setApostrophes("5'30, 6', 'none' et les' ")).toBe("5'30, 6', 'none' et les' ");
    });
  });
});
