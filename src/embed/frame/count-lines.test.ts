import { expect, test } from 'vitest';
import { textWidth } from '../../charts/text-width.ts';
import { countLines } from './count-lines.ts';

const set = { size: 12, weight: 400 } as const;

test('a text that fits takes one line, its last space aside', () => {
  const width = textWidth('deux mots', 12);
  expect(countLines('deux mots', width, set)).toBe(1);
  expect(countLines('deux mots ', width, set)).toBe(1);
  expect(countLines('deux mots', 0.95 * width, set)).toBe(2);
});

test('words joined by a no-break space stay together', () => {
  const width = textWidth('mot 40', 12);
  expect(countLines('mot 40 %', width, set)).toBe(2);
  expect(countLines('mot 40\u{A0}%', width, set)).toBe(2);
  expect(countLines('un mot 40\u{A0}%', width, set)).toBe(2);
});

test('an address wider than the column is cut, after a line of its own has begun', () => {
  const address = 'https://exemple.fr/'.repeat(10);
  const rows = Math.ceil(textWidth(address, 12) / (100 - 12));
  expect(countLines(address, 100, set)).toBe(rows);
  expect(countLines(`Page : ${address}`, 100, set)).toBe(rows + 1);
  expect(countLines(`${address} fin`, 100, set)).toBe(rows + 1);
});

test('bold words take more room', () => {
  const width = textWidth('huit mots de suite', 12);
  expect(countLines('huit mots de suite', width, { ...set, weight: 700 })).toBe(2);
});
