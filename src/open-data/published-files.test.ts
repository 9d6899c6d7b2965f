import { expect, test } from 'vitest';
import { publishedEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { listPublishedFiles } from './published-files.ts';

test('the files of data/ are offered byte for byte, between those that are made', () => {
  const files = listPublishedFiles({
    dataset: inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' }),
    dataFiles: new Map([['data/indicateurs/x.csv', new Uint8Array([1, 2, 3])]]),
    annex: {
      annexe: [],
      editions: [],
      suivi: [],
      verbes: { 'en-place': [], 'a-venir': [], 'a-l-etude': [], indetermine: [] },
    },
    edition: publishedEdition,
  });
  expect(files.map(({ path }) => path)).toEqual([
    'toutes-les-valeurs.csv',
    'toutes-les-valeurs-tableur.csv',
    'indicateurs/x.csv',
    'indicateurs/x-tableur.csv',
    'annexe.csv',
    'annexe-tableur.csv',
    'faits.csv',
    'faits-tableur.csv',
    'licence.txt',
  ]);
  expect(files.find(({ path }) => path === 'indicateurs/x.csv')?.size).toBe(3);
});
