import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dcatDefects } from '../../tests/dcat-defects.ts';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { jsonLdTriples } from '../../tests/json-ld-triples.ts';
import { siteSchema } from '../editorial/site.ts';
import { publishedFile } from './checksums.ts';
import { COMPOSED_RESOURCES } from './composed-resources.ts';
import { dcatCatalogue } from './dcat-catalogue.ts';
import type { OfferedDescriptor } from './offered-descriptor.ts';

const published = siteSchema.parse(parse(readFileSync('tests/fixtures/site/site.yaml', 'utf8')));
const working = { ...published, adresse_publique: '', contact: { courriel: '', formulaire: '' } };
const descriptor: OfferedDescriptor = {
  name: 'chiffres',
  title: 'Des chiffres',
  description: 'Inventés.',
  mise_a_jour: '2025-01-31',
  keywords: ['jardins', 'quartiers'],
  licenses: [{ title: 'Licence inventée', path: 'https://licence.test/' }],
  resources: COMPOSED_RESOURCES,
};
const dataset = inventDataset({ values: { Aulnes: 1 }, previous: { Aulnes: 2 }, focus: 'Aulnes' });
const files = [
  'toutes-les-valeurs.csv',
  'datapackage.json',
  'schemas/x.json',
  'annexe.csv',
  'annexe-tableur.csv',
  'faits.csv',
].map((path) => publishedFile(path, path));
const BASE = 'https://ailleurs.test/donnees/catalogue.jsonld';
const statements = (site: typeof published) =>
  jsonLdTriples(dcatCatalogue({ descriptor, dataset, site, files }), BASE);
const ends = (site: typeof published, property: string) =>
  statements(site)
    .filter(({ predicate }) => predicate.endsWith(property))
    .map(({ object }) => object.value);

test.each([
  ['published', published],
  ['in preparation', working],
])('the catalogue of a site that is %s keeps to DCAT-AP', (_state, site) => {
  expect(dcatDefects(statements(site))).toEqual([]);
});

test('three datasets hold the tables, each with its twin for spreadsheets, and no schema', () => {
  expect(ends(published, '#downloadURL')).toEqual(
    files
      .filter(({ path }) => !path.startsWith('schemas/'))
      .map(({ path }) => `https://convention.example/mons/donnees/${path}`),
  );
  expect(new Set(ends(published, '/identifier'))).toEqual(
    new Set(['chiffres/indicateurs', 'chiffres/annexe', 'chiffres/faits']),
  );
});

test('a published catalogue names the town and how to reach it', () => {
  expect(new Set(ends(published, '/name'))).toEqual(new Set(['Ville inventée']));
  expect(new Set(ends(published, '#hasEmail'))).toEqual(new Set(['mailto:signaler@convention.example']));
});

test('before, addresses are those of where it was found, and nothing speaks in the name of the town', () => {
  expect(ends(working, '#accessURL')[0]).toBe('https://ailleurs.test/donnees/toutes-les-valeurs.csv');
  expect(ends(working, '/homepage')).toEqual(['https://ailleurs.test/']);
  expect(new Set(ends(working, '/name'))).toEqual(new Set([working.nom]));
  expect(ends(working, '/description').join(' ')).toContain('qui ne l’a pas publiée');
});

test('the years are the first and the last of the figures', () => {
  expect([...ends(published, '#startDate'), ...ends(published, '#endDate')]).toEqual(['2015', '2020']);
});
