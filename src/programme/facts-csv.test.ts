import { expect, test } from 'vitest';
import { factSchema, type Fact } from '../editorial/suivi.ts';
import { factsCsv } from './facts-csv.ts';
import { rows } from './fixtures/invented-annex.ts';

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
