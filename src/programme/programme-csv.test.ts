import { describe, expect, test } from 'vitest';
import { annexFileSchema } from '../editorial/schemas/annexe.ts';
import { type Fact, factSchema } from '../editorial/schemas/suivi.ts';
import { editions, rows } from './fixtures/invented-annex.ts';
import { annexCsv, factsCsv } from './programme-csv.ts';

describe('annex csv', () => {
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
});

describe('facts csv', () => {
  const HEADS =
    'ligne,ambition,fait_id,date,fait,dit_par,preuve,preuve_adresse,portee,actions,inscrit_le,corrige';
  const fact = (ligne: string, id: string, more: object = {}): Fact => ({
    ligne,
    ...factSchema.parse({
      id,
      date: '2026-T2',
      fait: 'Un atelier a eu lieu.',
      dit_par: 'Service des jardins',
      preuve: { document: 'Bilan' },
      inscrit_le: '2026-12-01',
      ...more,
    }),
  });

  test('without a fact the file has its heads alone', () => {
    expect(factsCsv(rows, [])).toBe(`${HEADS}\n`);
  });

  test('one line a fact, by row of the annex; a corrected one stays, and no cell becomes a formula', () => {
    const facts = [
      fact('velo', 'velo-f1', { fait: '=1', preuve: { document: 'PV', adresse: 'https://exemple.fr/pv' } }),
      fact('jardins', 'jardins-f1', { actions: ['jardins-1', 'jardins-2'] }),
      fact('jardins', 'jardins-f2', { corrige: 'jardins-f1', portee: 'un jardin' }),
    ];
    expect(factsCsv(rows, facts).split('\n')).toEqual([
      HEADS,
      '1,Ouvrir des jardins à tous,jardins-f1,2026-T2,Un atelier a eu lieu.,Service des jardins,Bilan,,,jardins-1 jardins-2,2026-12-01,',
      '1,Ouvrir des jardins à tous,jardins-f2,2026-T2,Un atelier a eu lieu.,Service des jardins,Bilan,,un jardin,,2026-12-01,jardins-f1',
      "2,Aller à vélo,velo-f1,2026-T2,'=1,Service des jardins,PV,https://exemple.fr/pv,,,2026-12-01,",
      '',
    ]);
  });
});
