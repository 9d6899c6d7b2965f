import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { siteFolders } from '../../scripts/site-folders.ts';
import { thirdYear } from '../../scripts/third-year-data.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { officialBlocks } from '../../src/text/blocks.ts';

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const { published, thirdYear: withThird } = siteFolders;
const changed = new Set(
  listFiles(published).filter((file) => read(published, file) !== read(withThird, file)),
);
const dataset = loadDataset(readDataFolder('data'));
const page = read(withThird, `indicateurs/${thirdYear.indicator}/index.html`);

test('a year added to one CSV changes every page that shows the indicator, without a line of code', () => {
  const expected = [
    'index.html',
    'indicateurs/index.html',
    `indicateurs/${thirdYear.indicator}/index.html`,
    'convention/presentation/index.html',
    'donnees/index.html',
    `donnees/indicateurs/${thirdYear.indicator}.csv`,
    'donnees/toutes-les-valeurs.csv',
    'donnees/toutes-les-valeurs-tableur.csv',
    'donnees/SHA256SUMS',
    ...dataset.territories.filter(({ type }) => type === 'qpv').map(({ id }) => `quartiers/${id}/index.html`),
  ];
  expect(expected.filter((file) => !changed.has(file))).toEqual([]);
});

test('pages of other indicators and the official words stay as they are', () => {
  const untouched = [
    'indicateurs/population/index.html',
    'donnees/indicateurs/population.csv',
    'donnees/territoires.csv',
    'errata/index.html',
  ];
  expect(untouched.filter((file) => changed.has(file))).toEqual([]);
  for (const chapter of ['tableau', 'annexe', 'presentation']) {
    const words = (folder: string) =>
      officialBlocks(fromHtml(read(folder, `convention/${chapter}/index.html`))).map(({ text }) => text);
    expect(words(withThird)).toEqual(words(published));
  }
});

test('the page of the indicator finds, draws and lists the new year, the missing cell included', () => {
  expect(page).toMatch(/<th scope="?col"?>2022<\/th>/u);
  expect(page).toContain(`en ${thirdYear.year}`);
  const row = page.slice(page.indexOf(`<tr id=${thirdYear.missing}`)).split('</tr>')[0] ?? '';
  expect(row).toMatch(/n\.\sr\./u);
});
