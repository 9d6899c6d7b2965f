import { expect, test } from 'vitest';
import { overlapDefects } from './overlap-defects.ts';
import type { TextLine } from './text-line.ts';

test('lines one under the other do not overlap, even when their rectangles touch', () => {
  expect(overlapDefects([line('one', 0, 0), line('two', 0, 14)])).toEqual([]);
});

test('lines side by side do not overlap', () => {
  expect(overlapDefects([line('one', 0, 0), line('two', 100, 0)])).toEqual([]);
});

test('a line over another is named with it, however far they stand in the text', () => {
  expect(overlapDefects([line('one', 0, 0), line('far', 0, 300), line('two', 50, 5)])).toEqual([
    '« one » over « two »',
  ]);
});

/** A line of 100 × 20 pixels. */
function line(words: string, left: number, top: number): TextLine {
  return { words, left, right: left + 100, top, bottom: top + 20 };
}
