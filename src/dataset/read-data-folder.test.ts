import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalBytes, readDataFolder } from './read-data-folder.ts';

describe('read data folder', () => {
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
});

describe('canonical bytes', () => {
  const canonical = (text: string): string => Buffer.from(canonicalBytes(Buffer.from(text))).toString();

  test('a byte order mark and the CR of line ends are taken off, and nothing else', () => {
    expect(canonical('\uFEFFa,é\r\nb,c\r\n')).toBe('a,é\nb,c\n');
    expect(canonical('a\rb\n')).toBe('a\rb\n');
    expect(canonical('a\uFEFFb')).toBe('a\uFEFFb');
  });

  test('bytes that need nothing are the same object', () => {
    const bytes = Buffer.from('a,b\n');
    expect(canonicalBytes(bytes)).toBe(bytes);
  });
});
