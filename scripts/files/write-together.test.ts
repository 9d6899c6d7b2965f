import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { writeTogether } from './write-together.ts';

test('files and their folders are written', () => {
  using folder = temporaryFolder({ a: 'before' });
  const path = (name: string): string => join(folder.path, name);
  writeTogether([
    { path: path('a'), text: 'after' },
    { path: path('b/c'), text: 'new' },
  ]);
  expect([readFileSync(path('a'), 'utf8'), readFileSync(path('b/c'), 'utf8')]).toEqual(['after', 'new']);
});

test('when one cannot be prepared, none is changed and nothing is left beside', () => {
  using folder = temporaryFolder({ a: 'before' });
  const path = (name: string): string => join(folder.path, name);
  mkdirSync(path('b.nouveau'));
  expect(() =>
    writeTogether([
      { path: path('a'), text: 'after' },
      { path: path('b'), text: 'x' },
    ]),
  ).toThrow('EISDIR');
  expect(readFileSync(path('a'), 'utf8')).toBe('before');
  expect(existsSync(path('a.nouveau'))).toBe(false);
});
