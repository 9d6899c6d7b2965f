import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { dropSnapshot, hasSnapshot, restoreSnapshot, takeSnapshot } from './sources-snapshot.ts';

const project = () =>
  temporaryFolder({
    'content/annexe/a.yaml': 'a',
    'content/site.yaml': 'b',
    'data/t.csv': 'c',
    '.build/x': '',
  });

test('what was changed, added or removed since is put back byte for byte', () => {
  using folder = project();
  const at = (path: string): string => join(folder.path, path);
  takeSnapshot(folder.path);
  writeFileSync(at('data/t.csv'), 'd');
  writeFileSync(at('content/annexe/b.yaml'), 'e');
  rmSync(at('content/site.yaml'));
  restoreSnapshot(folder.path);
  expect(readFileSync(at('data/t.csv'), 'utf8')).toBe('c');
  expect(readFileSync(at('content/site.yaml'), 'utf8')).toBe('b');
  expect(existsSync(at('content/annexe/b.yaml'))).toBe(false);
  expect(hasSnapshot(folder.path)).toBe(false);
});

test('a copy that is dropped leaves what was written', () => {
  using folder = project();
  takeSnapshot(folder.path);
  expect(hasSnapshot(folder.path)).toBe(true);
  writeFileSync(join(folder.path, 'data/t.csv'), 'd');
  dropSnapshot(folder.path);
  expect(readFileSync(join(folder.path, 'data/t.csv'), 'utf8')).toBe('d');
  expect(hasSnapshot(folder.path)).toBe(false);
});
