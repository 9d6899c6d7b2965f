import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { observeSite } from './observe-site.ts';

test('pages are known by their folder, files by their name, files of service not at all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'a'));
  mkdirSync(join(folder, 'fonts'));
  writeFileSync(join(folder, 'index.html'), '<h1 id="x">Mots</h1>');
  writeFileSync(join(folder, 'a/index.html'), '');
  writeFileSync(join(folder, 'a/d.csv'), '');
  writeFileSync(join(folder, 'fonts/f.woff2'), '');
  writeFileSync(join(folder, '404.html'), '');
  mkdirSync(join(folder, 'partage'));
  writeFileSync(join(folder, 'partage/carte.png'), '');
  const site = observeSite(folder);
  rmSync(folder, { recursive: true });
  expect([...site.addresses]).toEqual(['/', '/a/', '/a/d.csv']);
  expect(site.pages.find(({ page }) => page === '/')?.anchors).toEqual([{ id: 'x', words: 'Mots' }]);
});
