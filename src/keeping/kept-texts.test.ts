import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/files/temporary-folder.ts';
import { keptOr, keptTexts } from './kept-texts.ts';

test('a text is found again, whole, by what it was made from', () => {
  using folder = temporaryFolder();
  keptTexts(folder.path, 'programs').keep('/a/', 'une source', 'é\nun\n');
  expect(keptTexts(folder.path, 'programs').find('/a/', 'une source')).toBe('é\nun\n');
  expect(keptTexts(folder.path, 'programs').find('/a/', Buffer.from('une source'))).toBe('é\nun\n');
});

test.each([
  ['its source', 'programs', '/a/', 'une autre source'],
  ['its place', 'programs', '/b/', 'une source'],
  ['the programs', 'other programs', '/a/', 'une source'],
])('it is made again when %s changed', (_, programs, place, made) => {
  using folder = temporaryFolder();
  keptTexts(folder.path, 'programs').keep('/a/', 'une source', 'un');
  expect(keptTexts(folder.path, programs).find(place, made)).toBeNull();
});

test('programs and source do not run into each other', () => {
  using folder = temporaryFolder();
  keptTexts(folder.path, 'ab').keep('/a/', 'c', 'un');
  expect(keptTexts(folder.path, 'a').find('/a/', 'bc')).toBeNull();
});

test('a place has one text: the last that was kept', () => {
  using folder = temporaryFolder();
  const kept = keptTexts(folder.path, 'programs');
  kept.keep('/a/', 'une source', 'un');
  kept.keep('/a/', 'deux', 'deux');
  expect(kept.find('/a/', 'une source')).toBeNull();
  expect(kept.find('/a/', 'deux')).toBe('deux');
  expect(readdirSync(folder.path)).toHaveLength(1);
});

test('a value is made once, and again without a place to keep it', () => {
  using folder = temporaryFolder();
  const kept = keptTexts(folder.path, 'programs');
  let made = 0;
  const make = (): readonly (string | null)[] => ['é', null, String((made += 1))];
  expect(keptOr(kept, '/a/', 'source', make)).toEqual(['é', null, '1']);
  expect(keptOr(kept, '/a/', 'source', make)).toEqual(['é', null, '1']);
  expect(keptOr(null, '/a/', 'source', make)).toEqual(['é', null, '2']);
});
