import { expect, test } from 'vitest';
import { plainText, readWrittenCell } from './written-cell.ts';

test.each(['nr', 'n.\u00A0r.', 'non renseigné', 'valeur non renseignée'])(
  '« %s » is a missing value',
  (words) => {
    expect(readWrittenCell(words)).toEqual({ published: null, status: 'non_renseigne' });
  },
);

test.each([
  ['0', '0'],
  ['16,0', '16.0'],
  ['1\u00A0174\u00A0273', '1174273'],
  ['\u22124,1\u00A0%', '-4.1'],
  ['+0,0', '+0.0'],
])('« %s » is the value %s', (words, published) => {
  expect(readWrittenCell(words)).toEqual({ published, status: 'publie' });
});

test.each(['95,0\u00A0?', '95,0?', '95,0 (à vérifier)'])('« %s » is a doubtful value', (words) => {
  expect(readWrittenCell(words)).toEqual({ published: '95.0', status: 'a_verifier' });
});

test.each(['', '–', '1.5', '12 34', 'environ 12', 'NaN', '? 12'])('« %s » is no value', (words) => {
  expect(() => readWrittenCell(words)).toThrow('No value');
});

test('typography is taken out of words', () => {
  expect(plainText(' l’AAH\u00A0:\n \u22122 ')).toBe("l'AAH : -2");
});
