import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

test('the folder holds its files inside the block and is gone after it', () => {
  let path = '';
  {
    using folder = temporaryFolder({ 'a/b.txt': 'word' });
    path = folder.path;
    expect(readFileSync(`${path}/a/b.txt`, 'utf8')).toBe('word');
  }
  expect(existsSync(path)).toBe(false);
});
