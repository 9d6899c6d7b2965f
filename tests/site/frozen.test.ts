import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { dayAfter } from '../../scripts/agent-year/day-after.ts';
import { addedYears } from '../../scripts/agent-year/third-year-data.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { sha256 } from '../../src/frozen/ledger.ts';
import { loadVersions, VERSIONS_FOLDER } from '../../src/frozen/load-versions.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { select, selectAll } from '../../src/select.ts';
import { brotliBytes } from './brotli-bytes.ts';

/** What an embed may weigh after Brotli. */
const EMBED = 5_000;

const versions = loadVersions(VERSIONS_FOLDER);
const dataset = loadDataset(readDataFolder('data'));
const [followed] = addedYears(dataset);
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const pages = versions.flatMap(({ figure, date, values }) =>
  [...values.vues.map(({ en_vue }) => en_vue), 'versions'].map(
    (place) => `graphiques/${figure}/${place}/${date}/index.html`,
  ),
);

test('the site serves the very bytes of every frozen file, with other data too', () => {
  const files = versions.flatMap((one) => one.files);
  expect(files.length).toBeGreaterThan(0);
  for (const folder of [siteFolders.published, siteFolders.agentYear]) {
    const changed = files.filter(({ path, text }) => sha256(read(folder, path)) !== sha256(text));
    expect(changed.map(({ path }) => path)).toEqual([]);
  }
});

test('every page of a version is as light as an embed, and out of search engines', () => {
  const weights = pages.map((path) => {
    const html = read(siteFolders.published, path);
    expect(select('meta[name=robots][content=noindex]', fromHtml(html))).toBeDefined();
    return { path, bytes: brotliBytes(html, EMBED) };
  });
  const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes)[0];
  console.log(`Heaviest page of a version after Brotli: ${heaviest?.path} ${heaviest?.bytes}`);
  expect(weights.filter(({ bytes }) => bytes > EMBED)).toEqual([]);
});

test('once newer figures exist, the page of a version says so and leads to them', () => {
  const figure = `classement-${followed?.indicator}`;
  const changed = `graphiques/${figure}/nouveau-mons/`;
  const { date } = versions.find((version) => version.figure === figure) ?? {
    date: '',
  };
  const notice = (folder: string, path: string) =>
    select('header p', fromHtml(read(folder, `${path}index.html`)));
  const before = notice(siteFolders.published, `${changed}${date}/`);
  const after = notice(siteFolders.agentYear, `${changed}${date}/`);
  if (before === undefined || after === undefined) throw new Error('No notice.');
  expect(toString(before)).toMatch(/Le site n’en publie pas de plus récentes\.\s*$/u);
  expect(toString(after)).toMatch(/existent\s:\sle graphique à jour/u);
  expect(selectAll('a', after).map((link) => attribute(link, 'href'))).toEqual([
    '../',
    `../${dayAfter(dataset.updated)}/`,
  ]);
});

test('a figure whose values stay keeps its frozen address in its citation', () => {
  const path = 'graphiques/classement-population/nouveau-mons/index.html';
  const links = (folder: string): readonly (string | null)[] =>
    selectAll('details a', fromHtml(read(folder, path))).map((link) => attribute(link, 'href') ?? null);
  const { date } = versions.find(({ figure }) => figure === 'classement-population') ?? { date: '' };
  expect(links(siteFolders.published)).toContain(`${date}/`);
  expect(links(siteFolders.agentYear)).toContain(`${date}/`);
});
