import { describe, expect, test } from 'vitest';
import { setPunctuation } from './set-punctuation.ts';

describe('setPunctuation', () => {
  test('sets a no-break space before a colon, present or missing', () => {
    expect(setPunctuation('QPV: Lille : oui')).toBe('QPV\u00A0: Lille\u00A0: oui');
  });

  test('sets a narrow one before ; ! ?, present or missing', () => {
    expect(setPunctuation('un ; deux; trois !')).toBe('un\u202F; deux\u202F; trois\u202F!');
    expect(setPunctuation('Quoi ?! (vraiment?)')).toBe('Quoi\u202F?! (vraiment\u202F?)');
    expect(setPunctuation('(régionaux...);')).toBe('(régionaux...)\u202F;');
  });

  test('leaves hours, ratios and marks that stand alone', () => {
    expect(setPunctuation('12:30, 16:9, (?), a::b')).toBe('12:30, 16:9, (?), a::b');
    expect(setPunctuation(': suite')).toBe(': suite');
  });

  test('adds nothing after an address, where a mark may belong to it', () => {
    expect(setPunctuation('\uFFFC; \uFFFC ;')).toBe('\uFFFC; \uFFFC\u202F;');
  });

  test('replaces a line end of the source by the space that must not break', () => {
    expect(setPunctuation('mot\n  : suite')).toBe('mot\u00A0: suite');
  });
});
