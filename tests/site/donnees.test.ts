import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { producersOf } from '../../src/dataset/indicator.ts';
import { editionOf } from '../../src/editorial/edition.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { formatDateFr } from '../../src/format.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { select, selectAll } from '../../src/select.ts';
import { typeset } from '../../src/typography.ts';
import { dataset } from './expected-values.ts';
import { readPublished } from './printed-table.ts';
import { plainText } from './written-cell.ts';

const folder = join(siteFolders.published, 'donnees');
const files = listFiles(folder).filter((file) => file !== 'index.html');
const edition = editionOf(loadEditorial('.', null).site);
const producers = [...new Set(dataset.indicators.flatMap(producersOf))];
const sums = new Map(
  readPublished('donnees/SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
);
const tree = fromHtml(readPublished('donnees/index.html'));
const rows = selectAll('tbody > tr', tree).map((row) => ({
  file: attribute(select('a', row) ?? row, 'href') ?? '',
  words: plainText(toString(row)),
}));

test('the files of data/ are offered as they are, byte for byte; the descriptor says its edition besides', () => {
  for (const file of listFiles('data').filter((name) => name !== 'datapackage.json'))
    expect(readFileSync(join(folder, file)).equals(readFileSync(join('data', file)))).toBe(true);
});

test('the list of sums is that of the files, and each sum is true', () => {
  expect([...sums.keys()].toSorted()).toEqual(files.filter((file) => file !== 'SHA256SUMS'));
  for (const [file, sum] of sums) expect(`${file} ${sha256(file)}`).toBe(`${file} ${sum}`);
});

test('the page offers each file with its size and its sum, and the list of sums', () => {
  expect(rows.map(({ file }) => file).toSorted()).toEqual([...sums.keys()].toSorted());
  for (const { file, words } of rows) {
    expect(words).toContain(sums.get(file));
    const size = readFileSync(join(folder, file)).byteLength;
    expect(words.replaceAll(' ', '')).toContain(`${size}${sums.get(file)}`);
  }
  expect(selectAll('main a[href="SHA256SUMS"]', tree)).toHaveLength(1);
});

test('producers, licence, edition and date stand on the page, in the licence and in the descriptor', () => {
  const date = formatDateFr(dataset.updated);
  const page = plainText(toString(tree));
  const said = [date, ...producers, 'Licence Ouverte 2.0', plainText(typeset(edition.credit))];
  for (const words of said) expect(page).toContain(words);
  const licence = readPublished('donnees/licence.txt');
  for (const words of [date, ...producers, edition.status, edition.credit, 'version 2.0'])
    expect(licence).toContain(words);
  const descriptor = JSON.parse(readPublished('donnees/datapackage.json'));
  expect(descriptor).toMatchObject({
    mise_a_jour: dataset.updated,
    licenses: [{ title: 'Licence Ouverte 2.0' }],
  });
  expect(descriptor.description).toContain(edition.status);
});

test.each(['annexe', 'faits'])('the descriptor describes each column of %s.csv', (name) => {
  const { resources } = JSON.parse(readPublished('donnees/datapackage.json'));
  const found = resources.find((resource: { name: string }) => resource.name === name);
  const columns = found.schema.fields.map((field: { name: string }) => field.name);
  expect(readPublished(`donnees/${found.path}`).split('\n')[0]).toBe(columns.join(','));
});

function sha256(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
}
