import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadVersions } from '../../src/frozen/load-versions.ts';
import { inventSources } from '../../tests/fixtures/frozen/invent-sources.ts';
import { listFiles } from '../files/list-files.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { freezeFigures } from './freeze-figures.ts';

const people = { aulnes: 1000, bois: 900 };
const first = { updated: '2026-01-01', gardens: { aulnes: 40.1, bois: null }, people };
const second = { updated: '2027-03-01', gardens: { aulnes: 41.5, bois: null }, people };
const freeze = (sources: typeof first, folder: string) => freezeFigures(inventSources(sources), folder);

test('the first run freezes every figure, a drawing for each neighbourhood and the values once', async () => {
  using folder = temporaryFolder();
  const { figures, files } = await freeze(first, folder.path);
  expect(figures).toEqual(['jardins', 'habitants']);
  expect(files).toBe(2 * (2 + 2));
  expect(listFiles(folder.path)).toEqual([
    'SHA256SUMS',
    'habitants/2026-01-01.jsonl.br',
    'jardins/2026-01-01.jsonl.br',
  ]);
  expect(loadVersions(folder.path)[1]?.files.map(({ path }) => path)).toEqual([
    'graphiques/jardins/aulnes/2026-01-01/graphique.svg',
    'graphiques/jardins/bois/2026-01-01/graphique.svg',
    'graphiques/jardins/versions/2026-01-01/donnees.csv',
    'graphiques/jardins/versions/2026-01-01/donnees.json',
  ]);
});

test('a later run freezes the figures whose values changed alone, and leaves every byte that was there', async () => {
  using folder = temporaryFolder();
  await freeze(first, folder.path);
  const before = listFiles(folder.path).map((name) => [name, readFileSync(join(folder.path, name))] as const);
  expect((await freeze(second, folder.path)).figures).toEqual(['jardins']);
  expect(listFiles(folder.path)).toEqual([...before.map(([name]) => name), 'jardins/2027-03-01.jsonl.br']);
  for (const [name, bytes] of before)
    expect(readFileSync(join(folder.path, name)).subarray(0, bytes.length)).toEqual(bytes);
  expect(loadVersions(folder.path)).toHaveLength(3);
});

test('with nothing new, nothing is written, whatever the date says', async () => {
  using folder = temporaryFolder();
  await freeze(first, folder.path);
  const ledger = readFileSync(join(folder.path, 'SHA256SUMS'), 'utf8');
  expect(await freeze({ ...first, updated: '2027-03-01' }, folder.path)).toEqual({
    figures: [],
    files: 0,
    bytes: 0,
  });
  expect(readFileSync(join(folder.path, 'SHA256SUMS'), 'utf8')).toBe(ledger);
});

test('values that changed under the same date are refused with the remedy, and nothing is written', async () => {
  using folder = temporaryFolder();
  await freeze(first, folder.path);
  const sources = { ...second, updated: first.updated };
  await expect(freeze(sources, folder.path)).rejects.toThrow(
    'data/datapackage.json (mise_a_jour) les données de « jardins » ont changé depuis la version figée du 1er janvier 2026',
  );
  expect(listFiles(folder.path)).toHaveLength(3);
});

test('a version that was changed since stops the command', async () => {
  using folder = temporaryFolder();
  await freeze(first, folder.path);
  writeFileSync(join(folder.path, 'jardins/2026-01-01.jsonl.br'), '');
  await expect(freeze(second, folder.path)).rejects.toThrow('cette version figée ne se lit plus');
});
