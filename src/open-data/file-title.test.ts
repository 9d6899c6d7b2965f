import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { fileTitle } from './file-title.ts';

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
