import { expect, test } from 'vitest';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { figureCsv, sharedCsv } from './figure-csv.ts';

test('a missing value is blank with its status, a doubt keeps its reason, and the row in view is named', () => {
  const values = { Aulnes: 40.1, 'Bois, haut': null, Cour: { doubtful: 0 } };
  expect(figureCsv(inventFigure({ values, focus: 'Aulnes' }))).toBe(
    [
      'indicateur,titre,unite,territoire,nom,type,annee,valeur,statut,note,en_vue',
      'part-jardins,Part des jardins,pourcentage,Aulnes,Aulnes,qpv,2020,40.1,publie,,oui',
      'part-jardins,Part des jardins,pourcentage,"Bois, haut","Bois, haut",qpv,2020,,non_renseigne,,non',
      'part-jardins,Part des jardins,pourcentage,Cour,Cour,qpv,2020,0,a_verifier,Zéro peu vraisemblable.,non',
      '',
    ].join('\n'),
  );
});

test('what all views share has no column of the view', () => {
  const [first = '', second = ''] = ['Aulnes', 'Cour'].map((focus) =>
    sharedCsv(inventFigure({ values: { Aulnes: 40.1, Cour: null }, focus })),
  );
  expect(first).toBe(second);
  expect(first.split('\n')[0]?.endsWith(',note')).toBe(true);
});
