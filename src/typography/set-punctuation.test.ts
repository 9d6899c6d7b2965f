import { describe, expect, test } from 'vitest';
import { setPunctuation } from './set-punctuation.ts';

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
