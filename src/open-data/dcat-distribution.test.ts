import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { publishedFile } from './checksums.ts';
import { distribution } from './dcat-distribution.ts';
import { catalogueLinks } from './dcat-links.ts';

const dataset = inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' });
const links = catalogueLinks({ adresse_publique: '' });

test.each([
  ['territoires.csv', 'CSV', 'text/csv'],
  ['datapackage.json', 'JSON', 'application/json'],
])('%s has its size, its fingerprint and its formats in words', (path, format, mediaType) => {
  const file = publishedFile(path, 'abc');
  expect(distribution(file, dataset, links)).toMatchObject({
    'dcat:downloadURL': { '@id': path },
    'dct:format': format,
    'dcat:mediaType': mediaType,
    'dcat:byteSize': { '@value': '3' },
    'spdx:checksum': { 'spdx:checksumValue': { '@value': file.sha256 } },
  });
});
