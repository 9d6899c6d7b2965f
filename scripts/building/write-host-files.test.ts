import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inventedSite, workingSite } from '../../tests/fixtures/embed/invented-site.ts';
import { listFiles } from '../files/list-files.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { writeHostFiles } from './write-host-files.ts';

const site = { 'index.html': '', '404.html': '', 'errata/index.html': '' };

test('the three files are added, and the same ones when the folder already holds them', async () => {
  using folder = temporaryFolder(site);
  await writeHostFiles(folder.path, workingSite);
  const headers = readFileSync(join(folder.path, '_headers'), 'utf8');
  expect(listFiles(folder.path)).toEqual(
    [...Object.keys(site), '.htaccess', '_headers', 'nginx.conf'].toSorted(),
  );
  await writeHostFiles(folder.path, workingSite);
  expect(readFileSync(join(folder.path, '_headers'), 'utf8')).toBe(headers);
});

test('nginx is told the path of the public address, or to put it in', async () => {
  using folder = temporaryFolder(site);
  await writeHostFiles(folder.path, {
    ...inventedSite,
    publicAddress: 'https://ville.example/convention/',
  });
  expect(readFileSync(join(folder.path, 'nginx.conf'), 'utf8')).toContain('location ^~ /convention/ {');
  await writeHostFiles(folder.path, workingSite);
  expect(readFileSync(join(folder.path, 'nginx.conf'), 'utf8')).toContain('location ^~ /CHEMIN/ {');
});

test('until somebody publishes the site, each host asks robots to leave every file out', async () => {
  using folder = temporaryFolder(site);
  const written = async (of: typeof inventedSite) => {
    await writeHostFiles(folder.path, of);
    return ['.htaccess', '_headers', 'nginx.conf'].map((file) =>
      readFileSync(join(folder.path, file), 'utf8'),
    );
  };
  for (const text of await written(workingSite)) expect(text).toMatch(/X-Robots-Tag:? "?noindex/u);
  for (const text of await written(inventedSite)) expect(text).not.toContain('X-Robots-Tag');
});
