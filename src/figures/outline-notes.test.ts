import { expect, test } from 'vitest';
import { isApart, outlineNotes } from './outline-notes.ts';

const law = { from: 2010, to: 2015, note: 'La loi a changé.' };
const move = { from: 2017, to: 2022, note: 'Les rues ont bougé.', perimeter: true } as const;

test('without another outline there is nothing to say, whatever else changed', () => {
  expect(outlineNotes({ breaks: [law] })).toEqual([]);
  expect(isApart({ breaks: [law] }, 2010, 2015)).toBe(false);
});

test('a change of outlines is told, and its years are apart on both sides of it alone', () => {
  const indicator = { breaks: [law, move] };
  expect(outlineNotes(indicator)).toEqual(['Les rues ont bougé.']);
  expect([isApart(indicator, 2017, 2022), isApart(indicator, 2010, 2024)]).toEqual([true, true]);
  expect([isApart(indicator, 2010, 2017), isApart(indicator, 2022, 2024)]).toEqual([false, false]);
});
