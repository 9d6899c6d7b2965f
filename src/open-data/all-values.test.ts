import { describe, expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { allValuesCsv, originsCsv } from './all-values.ts';

describe('all values', () => {
  const dataset = {
    territories: [{ id: 'a', name: 'A, b', shortName: 'A', type: 'qpv', communes: [], qpvCode: null }],
    indicators: [{ id: 'taux', title: 'Taux', unit: 'pourcentage' } as Indicator],
    observations: new Map([
      [
        'taux',
        [
          { territory: 'a', year: 2019, value: 16, published: '16.0', status: 'publie', note: null },
          { territory: 'a', year: 2014, value: null, published: null, status: 'non_renseigne', note: '=1+1' },
        ],
      ],
    ]),
    publishedChanges: [],
    updated: '2026-01-01',
  } as const satisfies Dataset;

  test('a value keeps its precision, a missing one stays blank with its status', () => {
    expect(allValuesCsv(dataset).split('\n').slice(1)).toEqual([
      'taux,Taux,pourcentage,a,"A, b",qpv,2019,16.0,publie,',
      'taux,Taux,pourcentage,a,"A, b",qpv,2014,,non_renseigne,\'=1+1',
      '',
    ]);
  });
});

describe('origins csv', () => {
  test('each year of an indicator has its source, its producers and its outlines', () => {
    const dataset = inventDataset({
      values: { Aulnes: 1 },
      previous: { Aulnes: 2 },
      focus: 'Aulnes',
      indicator: {
        producers: ['Un bureau', 'Une caisse'],
        origins: [{ year: 2020, source: 'Une lettre.', perimeter: 'Les rues.' }],
      },
    });
    expect(originsCsv(dataset)).toBe(
      'indicateur,annee,source,producteurs,perimetre\n' +
        'part-jardins,2015,Personne.,"Un bureau, Une caisse",Nulle part.\n' +
        'part-jardins,2020,Une lettre.,,Les rues.\n',
    );
  });
});
