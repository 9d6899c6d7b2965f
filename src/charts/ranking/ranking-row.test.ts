import { expect, test } from 'vitest';
import { inventedRows } from '../fixtures/invented-ranking.ts';
import { byRank } from './ranking-row.ts';

test('missing rows close the list, uncounted ones stand before them, ties are in the order of names', () => {
  expect(inventedRows.toSorted(byRank).map(({ label }) => label)).toEqual([
    'Le Moulin',
    'Chiffre rond',
    'Égalité A',
    'Égalité B',
    'Tourcoing - Blanc Seau - Croix Bas',
    'Les Tilleuls',
    'Grand-Place-des-Quatre-Vents',
    'Zéro vrai',
    'Zéro douteux',
    'Sans chiffre',
  ]);
});

test('references close the list, the metropolis first, whatever their values', () => {
  const [first] = inventedRows;
  if (first === undefined) throw new Error('The invention has rows.');
  const rows = (['qpv', 'mel', null] as const).map((reference, value) => ({ ...first, reference, value }));
  expect(rows.toSorted(byRank).map(({ reference }) => reference)).toEqual([null, 'mel', 'qpv']);
});
