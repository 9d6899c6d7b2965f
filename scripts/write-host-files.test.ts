import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeHostFiles } from './write-host-files.ts';

const site = { 'index.html': '', '404.html': '', 'errata/index.html': '' };

test('the three files are added, and the same ones when the folder already holds them', async () => {
  using folder = temporaryFolder(site);
  await writeHostFiles(folder.path, '');
  const headers = readFileSync(join(folder.path, '_headers'), 'utf8');
  expect(listFiles(folder.path)).toEqual(
    [...Object.keys(site), '.htaccess', '_headers', 'nginx.conf'].toSorted(),
  );
  await writeHostFiles(folder.path, '');
  expect(readFileSync(join(folder.path, '_headers'), 'utf8')).toBe(headers);
});

test('nginx is told the path of the public address, or to put it in', async () => {
  using folder = temporaryFolder(site);
  await writeHostFiles(folder.path, 'https://ville.example/convention/');
  expect(readFileSync(join(folder.path, 'nginx.conf'), 'utf8')).toContain('location ^~ /convention/ {');
  await writeHostFiles(folder.path, '');
  expect(readFileSync(join(folder.path, 'nginx.conf'), 'utf8')).toContain('location ^~ /CHEMIN/ {');
});
