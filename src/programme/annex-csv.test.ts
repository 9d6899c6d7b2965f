import { expect, test } from 'vitest';
import { annexFileSchema } from '../editorial/annexe.ts';
import { annexCsv } from './annex-csv.ts';
import { editions, rows } from './fixtures/invented-annex.ts';

const verbes = {
  'en-place': ['poursuivre'],
  'a-venir': ['mettre', 'engager'],
  'a-l-etude': ['chercher'],
  indetermine: ['via'],
};
const csvOf = (list: typeof rows): string => annexCsv({ annexe: list, editions, verbes });

test('one line an action, with its identifier, its verb and the editions that made it', () => {
  expect(csvOf(rows).split('\n')).toEqual([
    'ligne,ambition,action_id,rang,action,verbe,stade_selon_le_verbe,edition,derniere_reprise,retrait,sollicitations_partenaires,actions_complementaires',
    '1,Ouvrir des jardins à tous,jardins-1,1,Poursuivre les ateliers,poursuivre,en-place,initiale,,,À construire,À structurer',
    '1,Ouvrir des jardins à tous,jardins-2,2,Poursuivre trois potagers,poursuivre,en-place,initiale,avenant-2,,À construire,À structurer',
    '1,Ouvrir des jardins à tous,jardins-3,3,Mettre des bancs,mettre,a-venir,initiale,,avenant-1,À construire,À structurer',
    '1,Ouvrir des jardins à tous,jardins-4,4,Engager un verger,engager,a-venir,avenant-1,,,À construire,À structurer',
    '2,Aller à vélo,velo-1,1,Mettre des arceaux,mettre,a-venir,avenant-2,,,À construire,À structurer',
    '',
  ]);
});

const rowOf = (more: object) => [
  {
    id: 'a',
    ...annexFileSchema.parse({
      ordre: 1,
      titre: 'Ambition, une',
      ambition: 'a',
      partenaires: 'P',
      complementaires: 'C',
      ...more,
    }),
  },
];

test('an ambition without actions keeps its line and its mention', () => {
  expect(csvOf(rowOf({ mention: 'Hors champ', actions: [] }))).toContain(
    '1,"Ambition, une",,,Hors champ,,,initiale,,,P,C\n',
  );
});

test('a cell cannot become a formula', () => {
  expect(csvOf(rowOf({ actions: [{ id: 'a-1', texte: '=1+1' }] }))).toContain("'=1+1");
});
