import { describe, expect, test } from 'vitest';
import { count, inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { describePosition, thirdWords } from './describe-position.ts';

describe('position', () => {
  const values = { Aulnes: 30, Bois: 12.5, Cour: 20, Digue: 12.5, Étang: 24 };
  const say = (invention: Parameters<typeof inventFigure>[0]) =>
    plainSpaces(describePosition(inventFigure(invention)));

  test('nothing observed is said', () => {
    expect(say({ values: { Aulnes: null, Bois: { doubtful: 0 } }, focus: 'Aulnes' })).toBe(
      'Aucun quartier n’a de valeur pour cette année.',
    );
  });

  test('a missing focus leaves the range of the others', () => {
    expect(say({ values: { ...values, Fort: null }, focus: 'Fort' })).toBe(
      'Parmi les 5 quartiers comptés, les valeurs vont de 12,5 % (Bois et Digue) à 30,0 % (Aulnes).',
    );
  });

  test('a doubtful focus is not placed, even where it is counted', () => {
    expect(say({ values: { ...values, Fort: { doubtful: 95 } }, focus: 'Fort' })).toBe(
      'Parmi les 6 quartiers, les valeurs vont de 12,5 % (Bois et Digue) à 95,0 % (Fort, valeur à vérifier).',
    );
  });

  test('the third is told with the extremes', () => {
    expect(say({ values, focus: 'Cour' })).toBe(
      'Cette valeur est dans le tiers du milieu parmi les 5 quartiers, dont les valeurs vont de 12,5 % (Bois et Digue) à 30,0 % (Aulnes).',
    );
  });

  test('the highest and the lowest are told, ties by name', () => {
    expect(say({ values, focus: 'Aulnes' })).toBe(
      'C’est la valeur la plus élevée parmi les 5 quartiers ; la plus basse est de 12,5 % (Bois et Digue).',
    );
    expect(say({ values, focus: 'Digue' })).toBe(
      'C’est la valeur la plus basse parmi les 5 quartiers, à égalité avec Bois ; la plus élevée est de 30,0 % (Aulnes).',
    );
  });

  test('a count has its range and no place', () => {
    const numbers = { Aulnes: 3000, Bois: 20, Cour: 0 };
    for (const focus of ['Cour', 'Bois', 'Aulnes']) {
      expect(say({ values: numbers, focus, indicator: count })).toBe(
        'Parmi les 3 quartiers, ce nombre va de 0 (Cour) à 3 000 (Aulnes) : un nombre dit une taille, non une situation.',
      );
    }
  });

  test('one value alone and values all equal are told as such', () => {
    expect(say({ values: { Aulnes: 3, Bois: null }, focus: 'Aulnes' })).toBe(
      'Un seul quartier est compté : 3,0 % (Aulnes).',
    );
    expect(say({ values: { Aulnes: 3, Bois: 3 }, focus: 'Aulnes' })).toBe(
      'Les 2 quartiers comptés ont tous la même valeur, 3,0 %.',
    );
  });
});

describe('third words', () => {
  test('a third is named with its article', () => {
    expect((['lowest', 'middle', 'highest'] as const).map(thirdWords)).toEqual([
      'le tiers le plus bas',
      'le tiers du milieu',
      'le tiers le plus élevé',
    ]);
  });
});
