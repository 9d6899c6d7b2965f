import { expect, test } from 'vitest';
import { listFiles } from '../scripts/files/list-files.ts';
import { LEFT_OUT } from './site/left-out.ts';

const files = listFiles('tests/site').filter((file) => file.endsWith('.test.ts'));

test('every place that is left out of the changed content has tests: a dead one would hide a renamed file', () => {
  const isThere = (place: string): boolean =>
    files.some((file) => (place.endsWith('/') ? file.startsWith(place) : file === place));
  expect(LEFT_OUT.filter((place) => !isThere(place))).toEqual([]);
  expect(new Set(LEFT_OUT).size).toBe(LEFT_OUT.length);
});

test('what reads the words, the links and the values of the pages, or visits each type of them, is not left out', () => {
  const isLeftOut = (file: string): boolean => LEFT_OUT.some((place) => file.startsWith(place));
  const kept = files.filter((file) => !isLeftOut(file));
  expect(kept.length).toBeGreaterThan(files.length / 1.5);
  for (const file of ['wording', 'links', 'ids', 'values-embeds', 'register', 'edition', 'axe', 'reflow'])
    expect(kept).toContain(`${file}.test.ts`);
});
