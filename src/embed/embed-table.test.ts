import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { embedTable } from './embed-table.ts';

const values = { Aulnes: 40.1, Bois: null, Cour: { doubtful: 0 }, Dune: 0 };
const invention = { values, focus: 'Aulnes', mel: 20.5 };

test('a missing value, a doubtful one and a true zero say what they are', () => {
  const { rows } = embedTable(inventFigure(invention));
  expect(rows.map(({ name, cells }) => [name, ...cells])).toEqual([
    ['Aulnes', '40,1'],
    ['Bois', 'non renseigné'],
    ['Cour', '0,0 (à vérifier)'],
    ['Dune', '0,0'],
    ['MEL', '20,5'],
  ]);
  expect(rows.filter(({ isFocus }) => isFocus).map(({ name }) => name)).toEqual(['Aulnes']);
});

test('the reason of a doubt stands under the table', () => {
  expect(embedTable(inventFigure(invention)).notes).toEqual(['Cour, 2020 : Zéro peu vraisemblable.']);
});

test('a reason that several rows share is said once, after their names', () => {
  const shared = { ...values, Eaux: { doubtful: 0 } };
  expect(embedTable(inventFigure({ ...invention, values: shared })).notes).toEqual([
    'Cour, 2020 ; Eaux, 2020 : Zéro peu vraisemblable.',
  ]);
});

test('the year before has its column, since the words speak of it', () => {
  const { heads, rows } = embedTable(inventFigure({ ...invention, previous: { Aulnes: 38 } }));
  expect(heads).toEqual(['Territoire', '2015', '2020']);
  expect(rows[0]?.cells).toEqual(['38,0', '40,1']);
  expect(rows[1]?.cells).toEqual(['non renseigné', 'non renseigné']);
});

test('a profile lists its indicators beside the references', () => {
  const { heads, rows } = embedTable(inventFigure({ ...invention, form: 'profil' }));
  expect(heads).toEqual(['Indicateur', 'Aulnes', 'MEL', 'QPV']);
  expect(rows).toEqual([
    { name: 'Part des jardins (%, 2020)', isFocus: false, cells: ['40,1', '20,5', 'non renseigné'] },
  ]);
});
