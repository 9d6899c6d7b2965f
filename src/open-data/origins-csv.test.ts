import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { originsCsv } from './origins-csv.ts';

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
