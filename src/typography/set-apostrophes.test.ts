import { describe, expect, test } from 'vitest';
import { setApostrophes } from './set-apostrophes.ts';

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
