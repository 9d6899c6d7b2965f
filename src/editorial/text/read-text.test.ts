import { expect, test } from 'vitest';
import type { Defect } from '../../dataset/defect.ts';
import { readText, unifyLines } from './read-text.ts';

const read = (bytes: Uint8Array) => {
  const defects: Defect[] = [];
  return { text: readText('a.md', bytes, (defect) => void defects.push(defect)), defects };
};

test('either line end and a mark at the start give the same text', () => {
  for (const text of ['été\nfin\n', 'été\r\nfin\r\n', '\uFEFFété\r\nfin\n', 'été\rfin\r'])
    expect(read(Buffer.from(text))).toEqual({ text: 'été\nfin\n', defects: [] });
});

test('a mark in the middle is a hidden character like another', () => {
  expect(unifyLines('a\uFEFF')).toBe('a\uFEFF');
  expect(read(Buffer.from('a\uFEFF')).text).toBeNull();
});

test('Windows-1252 is told where it begins', () => {
  const { text, defects } = read(Buffer.from('bon\r\nl\xE9', 'latin1'));
  expect(text).toBeNull();
  expect(defects.map(({ line, column }) => [line, column])).toEqual([[2, 2]]);
});
