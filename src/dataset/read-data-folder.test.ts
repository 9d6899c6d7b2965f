import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFolder } from './read-data-folder.ts';

test('files are named from data/, in order, without those that systems add', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    mkdirSync(join(folder, 'indicateurs'));
    for (const name of ['territoires.csv', 'indicateurs/b.csv', 'indicateurs/a.csv']) {
      writeFileSync(join(folder, name), name);
    }
    for (const name of ['.DS_Store', '~$territoires.xlsx', 'Thumbs.db', 'indicateurs/desktop.ini']) {
      writeFileSync(join(folder, name), '');
    }
    const files = readDataFolder(folder);
    expect([...files.keys()]).toEqual([
      'data/indicateurs/a.csv',
      'data/indicateurs/b.csv',
      'data/territoires.csv',
    ]);
    expect(new TextDecoder().decode(files.get('data/indicateurs/a.csv'))).toBe('indicateurs/a.csv');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
