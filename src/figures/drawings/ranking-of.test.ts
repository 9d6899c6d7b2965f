import { describe, expect, test } from 'vitest';
import { count, inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { rankingOf, refuseWideName } from './ranking-of.ts';

describe('rankingOf', () => {
  const values = { Aulnes: 40.1, Bois: null, Cour: { doubtful: 0 } };
  const figure = inventFigure({ values, focus: 'Aulnes', mel: { doubtful: 19.2 }, qpv: null });

  test('each status reaches the drawing', () => {
    expect(rankingOf(figure).rows.map(({ note, doubtful, counted }) => [note, doubtful, counted])).toEqual([
      [null, false, true],
      ['non renseigné', false, false],
      ['à vérifier', true, false],
    ]);
  });

  test('a missing and a doubtful reference say so', () => {
    expect(rankingOf(figure).references.map(({ text }) => text)).toEqual([
      'MEL 19,2\u00A0% (à vérifier)',
      'Ensemble des QPV n. r.',
    ]);
  });

  test('counts are bars without references', () => {
    const input = rankingOf(inventFigure({ values, focus: 'Aulnes', mel: 1000, qpv: 500, indicator: count }));
    expect([input.mark, input.references]).toEqual(['bar', []]);
  });

  test('the references of a rate have their short names, each its value', () => {
    const sure = rankingOf(inventFigure({ values, focus: 'Aulnes', mel: 19.2, qpv: 46 }));
    expect(sure.references.map(({ kind, value, shortText }) => [kind, value, shortText])).toEqual([
      ['mel', 19.2, 'MEL 19,2\u00A0%'],
      ['qpv', 46, 'QPV 46,0\u00A0%'],
    ]);
    expect(sure.mark).toBe('dot');
    expect(sure.rows.map(({ focus }) => focus)).toEqual([true, false, false]);
  });
});

describe('refuseWideName', () => {
  test.each(['', 'Nouveau Mons', 'L’Abbaye/Jouhaux/Châtelet/Jardins', 'Résidence-Poste-Terroir'])(
    '« %s » fits',
    (name) => {
      expect(refuseWideName(name)).toBeNull();
    },
  );

  test('a word that no chart can hold is told with the longest beginning that fits', () => {
    expect(refuseWideName('Wonnemattengrenze Schœnenbourg')).toMatch(
      /^« Wonnemattengrenze » est trop large pour les graphiques : l’abréger \(« Wonnemattengr\w* » tient encore\), ou le couper/u,
    );
  });
});
