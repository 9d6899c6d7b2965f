import { describe, expect, test } from 'vitest';
import { writeBack } from './write-back.ts';

describe('writeBack', () => {
  test('gives each part its own characters back', () => {
    expect(writeBack(['l', "'", 'eau'], 'l’eau')).toEqual(['l', '’', 'eau']);
  });

  test('leaves unchanged spaces where they stood, on either side of a boundary', () => {
    expect(writeBack(['a ', ' b', '\n'], 'a  b\n')).toEqual(['a ', ' b', '\n']);
  });

  test('puts an exchanged space where the old one stood', () => {
    expect(writeBack(['mot ', ':'], 'mot\u00A0:')).toEqual(['mot\u00A0', ':']);
    expect(writeBack(['mot', ' :'], 'mot\u00A0:')).toEqual(['mot', '\u00A0:']);
    expect(writeBack(['mot ', '\n :'], 'mot\u00A0:')).toEqual(['mot\u00A0', ':']);
  });

  test('puts an added space outside the word', () => {
    expect(writeBack(['"', 'mot', '"'], '«\u00A0mot\u00A0»')).toEqual(['«\u00A0', 'mot', '\u00A0»']);
  });

  test('accepts no part and empty parts', () => {
    expect(writeBack([], '')).toEqual([]);
    expect(writeBack(['', 'a', ''], 'a')).toEqual(['', 'a', '']);
  });

  test('refuses a text of another length', () => {
    expect(() => writeBack(['ab'], 'a')).toThrow('Cannot cut "a" back.');
    expect(() => writeBack(['a'], 'ab')).toThrow('Cannot cut "ab" back.');
  });
});
