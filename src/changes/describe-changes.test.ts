import { expect, test } from 'vitest';
import { editions, rows } from '../programme/fixtures/invented-annex.ts';
import type { ChangeNames } from './change-entry.ts';
import { describeChange } from './describe-changes.ts';
import { inventFact, inventState } from './fixtures/invented-state.ts';
import type { Change } from './ledger-line.ts';

const names: ChangeNames = {
  editorial: { annexe: rows, editions },
  indicators: [{ id: 'taux', title: 'Taux de pauvreté', unit: 'pourcentage' }],
  territories: [{ id: 'aulnes', shortName: 'Aulnes' }],
  chapters: new Map([['enjeux', 'Les enjeux']]),
};
const told = (change: Change, before = inventState(), raison?: string) =>
  describeChange(raison === undefined ? { change } : { change, raison }, before, names);

test('a cell tells its old value, its new one and the reason', () => {
  const cell: Change = {
    sorte: 'valeur',
    indicateur: 'taux',
    annee: 2017,
    territoire: 'aulnes',
    avant: '41.8',
    apres: '41.9',
  };
  expect(told(cell, inventState(), 'Faute de frappe.')).toEqual({
    title: 'Valeur corrigée : Taux de pauvreté, 2017, Aulnes',
    href: '/indicateurs/taux/',
    sentences: ['Raison : Faute de frappe.'],
    parts: [
      {
        key: null,
        label: null,
        note: null,
        href: null,
        runs: [
          { kind: 'gone', text: '41,8\u{A0}%' },
          { kind: 'new', text: '41,9\u{A0}%' },
        ],
      },
    ],
  });
});

test('years, facts, chapters and errata lead where they stand', () => {
  expect(
    told({ sorte: 'annee', indicateur: 'taux', annee: 2022, valeurs: { a: '1', b: 'non_renseigne' } }),
  ).toMatchObject({
    title: 'Année ajoutée : Taux de pauvreté, 2022',
    sentences: ['1 valeur et 1 non renseignée.'],
  });
  expect(told({ sorte: 'annee-retiree', indicateur: 'taux', annee: 2017 }).title).toBe(
    'Année retirée : Taux de pauvreté, 2017',
  );
  expect(told({ sorte: 'fait', fait: inventFact('f1') })).toMatchObject({
    title: 'Fait communiqué : Deux ateliers ont eu lieu',
    href: '/ambitions/jardins/#f1',
    sentences: ['2e trimestre 2026. Dit par : Service des jardins. Preuve : Bilan.'],
  });
  expect(told({ sorte: 'fait', fait: inventFact('f2', { corrige: 'f1' }) }).title).toBe(
    'Fait corrigé : Deux ateliers ont eu lieu',
  );
  expect(
    told({ sorte: 'chapitre', chapitre: 'enjeux', passages: ['Un titre', 'Un passage de onze mots.'] }),
  ).toMatchObject({
    title: 'Texte modifié : « Les enjeux »',
    href: '/convention/enjeux/',
    parts: [{ runs: [{ text: 'Un passage de' }, { text: 'douze' }, { text: 'onze' }, { text: 'mots.' }] }],
  });
  expect(told({ sorte: 'chapitre', chapitre: 'enjeux', passages: null }).title).toBe(
    'Chapitre retiré : « Les enjeux »',
  );
  expect(
    told({
      sorte: 'erratum',
      id: 'e',
      transcrit: 'Van- dracq',
      publie: 'Vandracq',
      pourquoi: 'Un mot coupé.',
    }),
  ).toMatchObject({
    title: 'Erratum : Vandracq',
    href: '/errata/#e',
  });
});
