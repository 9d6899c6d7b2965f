import { expect, test } from 'vitest';
import { valueTables } from './value-tables.ts';

const indicateurs = [
  { id: 'part-jardins', titre: 'Part des jardins', unite: 'pourcentage' },
  { id: 'habitants', titre: 'Population', unite: 'nombre' },
];
const cell = {
  indicateur: 'part-jardins',
  territoire: 'aulnes',
  nom: 'Aulnes',
  annee: 2020,
  publie: '1713',
  statut: 'publie',
  note: null,
};

test('each indicator has its table, each territory its row, the years ascend', () => {
  const values = [cell, { ...cell, annee: 2015, publie: '16.0' }, { ...cell, indicateur: 'habitants' }];
  expect(valueTables({ indicateurs, valeurs: values })).toMatchObject([
    {
      caption: 'Part des jardins (%)',
      years: [2015, 2020],
      rows: [{ name: 'Aulnes', cells: ['16,0', '1\u{A0}713'] }],
    },
    { caption: 'Population (nombre)', years: [2020], rows: [{ name: 'Aulnes', cells: ['1\u{A0}713'] }] },
  ]);
});

test('missing and doubtful values say so, with the reason; a cell that does not exist stays blank', () => {
  const doubtful = { ...cell, publie: '0', statut: 'a_verifier', note: 'Zéro peu vraisemblable.' };
  const missing = {
    ...cell,
    territoire: 'bois',
    nom: 'Bois',
    annee: 2015,
    publie: null,
    statut: 'non_renseigne',
  };
  const [table] = valueTables({ indicateurs, valeurs: [doubtful, missing] });
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ['', '0 (à vérifier)'],
    ['non renseigné', ''],
  ]);
  expect(table?.notes).toEqual(['Aulnes, 2020 : Zéro peu vraisemblable.']);
});

test('a rate says in its title what it is brought to, and takes no other unit', () => {
  const rate = { id: 'part-jardins', titre: 'Jardins pour 100 habitants', unite: 'pourcentage' };
  expect(valueTables({ indicateurs: [rate], valeurs: [cell] })[0]?.caption).toBe(
    'Jardins pour 100 habitants',
  );
});
