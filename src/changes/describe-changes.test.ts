import { describe, expect, test } from 'vitest';
import { cellWords, yearWords } from './describe-changes.ts';
import { inventFact, inventState } from './fixtures/invented-state.ts';
import { tellChange } from './fixtures/tell-change.ts';
import type { Change } from './ledger-line.ts';

describe('describeChanges', () => {
  test('a cell tells its old value, its new one and the reason', () => {
    const cell: Change = {
      sorte: 'valeur',
      indicateur: 'taux',
      annee: 2017,
      territoire: 'aulnes',
      avant: '41.8',
      apres: '41.9',
    };
    expect(tellChange(cell, inventState(), 'Faute de frappe.')).toEqual({
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
      tellChange({
        sorte: 'annee',
        indicateur: 'taux',
        annee: 2022,
        valeurs: { a: '1', b: 'non_renseigne' },
      }),
    ).toMatchObject({
      title: 'Année ajoutée : Taux de pauvreté, 2022',
      sentences: ['1 valeur et 1 non renseignée.'],
    });
    expect(tellChange({ sorte: 'annee-retiree', indicateur: 'taux', annee: 2017 }).title).toBe(
      'Année retirée : Taux de pauvreté, 2017',
    );
    expect(tellChange({ sorte: 'fait', fait: inventFact('f1') })).toMatchObject({
      title: 'Fait communiqué : Deux ateliers ont eu lieu',
      href: '/ambitions/jardins/#f1',
      sentences: ['2e trimestre 2026. Dit par : Service des jardins. Preuve : Bilan.'],
    });
    expect(tellChange({ sorte: 'fait', fait: inventFact('f2', { corrige: 'f1' }) }).title).toBe(
      'Fait corrigé : Deux ateliers ont eu lieu',
    );
    expect(
      tellChange({
        sorte: 'chapitre',
        chapitre: 'enjeux',
        passages: ['Un titre', 'Un passage de onze mots.'],
      }),
    ).toMatchObject({
      title: 'Texte modifié : « Les enjeux »',
      href: '/convention/enjeux/',
      parts: [{ runs: [{ text: 'Un passage de' }, { text: 'douze' }, { text: 'onze' }, { text: 'mots.' }] }],
    });
    expect(tellChange({ sorte: 'chapitre', chapitre: 'enjeux', passages: null }).title).toBe(
      'Chapitre retiré : « Les enjeux »',
    );
    expect(
      tellChange({
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
});

describe('cellWords', () => {
  test.each([
    [null, '–'],
    ['non_renseigne', 'non renseigné'],
    ['40.1', '40,1\u{A0}%'],
    ['0.0 a_verifier', '0,0\u{A0}% (à vérifier)'],
  ])('%s reads %s', (cell, words) => {
    expect(cellWords(cell, 'pourcentage')).toBe(words);
  });

  test('a count has no sign of per cent', () => {
    expect(cellWords('9519', 'nombre')).toBe('9\u{A0}519');
  });

  test('a year says what its cells hold', () => {
    expect(yearWords({ a: '1', b: '2' })).toBe('2 valeurs');
    expect(yearWords({ a: '1', b: 'non_renseigne' })).toBe('1 valeur et 1 non renseignée');
    expect(yearWords({ a: '1', b: '2 a_verifier', c: 'non_renseigne', d: 'non_renseigne' })).toBe(
      '2 valeurs, dont 1 à vérifier, et 2 non renseignées',
    );
  });
});
