import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishedEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { siteSchema } from '../editorial/site.ts';
import { offeredFiles } from './offered-descriptor.ts';
import { describingFiles, listPublishedFiles, type OpenDataSources } from './published-files.ts';

const dataFiles = offeredFiles(
  new Map([
    ['data/datapackage.json', readFileSync('tests/fixtures/data/sound/datapackage.json')],
    ['data/indicateurs/x.csv', new Uint8Array([1, 2, 3])],
  ]),
  publishedEdition,
);
const sources: OpenDataSources = {
  dataset: inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' }),
  dataFiles,
  annex: {
    annexe: [],
    editions: [],
    suivi: [],
    verbes: { 'en-place': [], 'a-venir': [], 'a-l-etude': [], indetermine: [] },
  },
  site: siteSchema.parse(parse(readFileSync('tests/fixtures/site/site.yaml', 'utf8'))),
};

test('the files of data/ are offered byte for byte, between those that are made', () => {
  const files = listPublishedFiles(sources);
  expect(files.map(({ path }) => path)).toEqual([
    'toutes-les-valeurs.csv',
    'toutes-les-valeurs-tableur.csv',
    'origines.csv',
    'origines-tableur.csv',
    'datapackage.json',
    'indicateurs/x.csv',
    'indicateurs/x-tableur.csv',
    'annexe.csv',
    'annexe-tableur.csv',
    'faits.csv',
    'faits-tableur.csv',
    'csv-metadata.json',
    'indicateurs/csv-metadata.json',
    'catalogue.jsonld',
    'licence.txt',
  ]);
  expect(files.find(({ path }) => path === 'indicateurs/x.csv')?.size).toBe(3);
});

test('the tables that have a schema are described to programs', () => {
  const text = describingFiles(sources).get('csv-metadata.json') ?? '';
  expect(JSON.parse(text).tables.map(({ url }: { url: string }) => url)).toEqual([
    'origines.csv',
    'annexe.csv',
    'faits.csv',
  ]);
});
