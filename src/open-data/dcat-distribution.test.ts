import { describe, expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { publishedFile } from './checksums.ts';
import { catalogueLinks, distribution, fileTitle, french, year } from './dcat-distribution.ts';

describe('dcat distribution', () => {
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
});

describe('dcat links', () => {
  test('addresses are absolute once the public one is known', () => {
    const links = catalogueLinks({ adresse_publique: 'https://ville.test/mons/' });
    expect(links.file('a.csv')).toEqual({ '@id': 'https://ville.test/mons/donnees/a.csv' });
    expect(links.self('annexe')).toEqual({
      '@id': 'https://ville.test/mons/donnees/catalogue.jsonld#annexe',
    });
    expect([links.page, links.home]).toEqual([
      { '@id': 'https://ville.test/mons/donnees/' },
      { '@id': 'https://ville.test/mons/' },
    ]);
  });

  test('before, they are told from where the catalogue stands', () => {
    const links = catalogueLinks({ adresse_publique: '' });
    expect([links.file('a.csv'), links.page, links.home]).toEqual([
      { '@id': 'a.csv' },
      { '@id': './' },
      { '@id': '../' },
    ]);
  });
});

describe('dcat terms', () => {
  test('words have their language, a year its type', () => {
    expect(french('Un mot')).toEqual({ '@value': 'Un mot', '@language': 'fr' });
    expect(year(2017)).toEqual({ '@value': '2017', '@type': 'xsd:gYear' });
  });
});

describe('fileTitle', () => {
  const dataset = inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' });
  const [indicator] = dataset.indicators;

  test.each([
    ['catalogue.jsonld', 'Catalogue pour les portails de données (DCAT)'],
    ['territoires-tableur.csv', 'Les territoires, pour un tableur'],
    [`indicateurs/${indicator?.id}.csv`, indicator?.title],
    ['schemas/x.json', 'Schéma : x.json'],
  ])('%s is « %s »', (path, title) => {
    expect(fileTitle(path, dataset)).toBe(title);
  });
});
