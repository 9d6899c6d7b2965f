import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import type { Column } from '../editorial/schemas/tableau.ts';
import { columnHeading, synthesisRows } from './synthesis-table.ts';

const dataset: Dataset = {
  territories: [{ id: 'a', name: 'A', shortName: 'A', type: 'qpv', communes: [], qpvCode: null }],
  indicators: [],
  observations: new Map([
    [
      'taux',
      [
        { territory: 'a', year: 2019, value: 16, published: '16.0', status: 'publie', note: null },
        { territory: 'a', year: 2014, value: null, published: null, status: 'non_renseigne', note: null },
        { territory: 'a', year: 2010, value: 0, published: '0', status: 'a_verifier', note: 'Doute' },
      ],
    ],
  ]),
  publishedChanges: [
    { indicator: 'taux', territory: 'a', from: 2014, to: 2019, value: null, published: null },
  ],
  updated: '2026-01-01',
};

const none = { annee: null, de: null, a: null, titre: null, note: null };
const values = (annee: number): Column => ({ ...none, indicateur: 'taux', annee });

test('a missing value and a missing change are printed « nr »; the published precision stays', () => {
  const colonnes = [
    values(2014),
    values(2019),
    { ...none, indicateur: 'taux', de: 2014, a: 2019, titre: 'évolution' },
    values(2010),
  ];
  const [row] = synthesisRows(dataset, [{ colonnes }]);
  expect(row?.cells.map(({ words, status }) => [words, status])).toEqual([
    ['nr', 'non_renseigne'],
    ['16,0', 'publie'],
    ['nr', 'non_renseigne'],
    ['0', 'a_verifier'],
  ]);
  expect(colonnes.map(columnHeading)).toEqual(['2014', '2019', 'évolution', '2010']);
});

test('a column without data is refused', () => {
  expect(() => synthesisRows(dataset, [{ colonnes: [values(1999)] }])).toThrow(
    'No observation of "taux" for "a" in 1999.',
  );
});
