import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { projectRoot } from '../project-root.ts';
import { checkSources } from './check-sources.ts';

const sound = { root: projectRoot, data: join(projectRoot, 'data'), siteConfig: null, frozen: null };

function messageOf(folders: Parameters<typeof checkSources>[0]): string {
  try {
    checkSources(folders);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test('nothing is said of the sources of the project', { timeout: 30_000 }, () => {
  expect(messageOf(sound)).toBe('');
});

test(
  'defects of the data and of the configuration are told together, one a line, with nothing around',
  { timeout: 30_000 },
  () => {
    using folder = temporaryFolder({ 'site.yaml': 'nom: Exemple\n' });
    const data = join(folder.path, 'data');
    cpSync(join(projectRoot, 'tests/fixtures/data/sound'), data, { recursive: true });
    cpSync(join(projectRoot, 'tests/fixtures/data/percent-sign'), data, { recursive: true });
    const lines = messageOf({ ...sound, data, siteConfig: join(folder.path, 'site.yaml') }).split('\n');
    expect(
      lines.some((line) => line.startsWith('data/indicateurs/part-jeunes.csv:2:3 (valeur) « 12% »')),
    ).toBe(true);
    expect(lines.some((line) => line.includes('site.yaml:'))).toBe(true);
    expect(lines.filter((line) => !/^\S+:\d+:\d+ /u.test(line))).toEqual([]);
  },
);

test('an accent written as a character of its own in the descriptor is told by its word', () => {
  using folder = temporaryFolder({});
  const data = join(folder.path, 'data');
  cpSync(join(projectRoot, 'data'), data, { recursive: true });
  const file = join(data, 'datapackage.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('é', 'e\u0301'));
  expect(messageOf({ ...sound, data })).toMatch(
    /^data\/datapackage\.json:\d+:\d+ «.*» a un accent écrit en deux caractères/mu,
  );
});

test('a figure of an indicator that the data do not hold is told by its file', () => {
  const message = messageOf({ ...sound, data: join(projectRoot, 'tests/fixtures/data/sound') });
  expect(message).toContain('content/graphiques/classement-population.yaml');
});

test('a short name that no chart can hold is told at its cell, with the other defects', () => {
  using folder = temporaryFolder({});
  const data = join(folder.path, 'data');
  cpSync(join(projectRoot, 'tests/fixtures/data/sound'), data, { recursive: true });
  cpSync(join(projectRoot, 'tests/fixtures/data/percent-sign'), data, { recursive: true });
  const file = join(data, 'territoires.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace(',La Butte,', ',Wonnemattengrenze Haut,'));
  expect(messageOf({ ...sound, data })).toMatch(
    /\(valeur\) « 12% »[^]*data\/territoires\.csv:3:3 \(nom_court\) « Wonnemattengrenze » est trop large/u,
  );
});

test('a folder that is not there is an error of the programmer, told as it is', () => {
  expect(messageOf({ ...sound, data: join(projectRoot, 'nowhere') })).toContain('ENOENT');
});

test('a frozen version that no ledger holds is told with the rest', () => {
  using folder = temporaryFolder({ 'population/2020-01-01.jsonl.br': 'x' });
  expect(messageOf({ ...sound, frozen: folder.path })).toMatch(
    /^content\/versions\/population\/2020-01-01\.jsonl\.br:/mu,
  );
});
