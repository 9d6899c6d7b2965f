import { describe, expect, test } from 'vitest';
import { inventedClaim } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import type { Claim } from '../claims/claim-schema.ts';
import { usedCell } from '../formula/read-cell.ts';
import { checkClaim } from '../verdict/check-claim.ts';
import { cellValue, describeCell, shownCells } from './describe-cell.ts';

describe('cell', () => {
  const value = (territory: string, year: number) =>
    cellValue(source.dataset, usedCell(source, ['part-jardins', territory, year]));

  test('a missing cell is said so, a doubtful one too', () => {
    expect([value('est', 2015), value('ouest', 2010), value('nord', 1990)]).toEqual([
      'non renseigné',
      '0\u{A0}%, à vérifier',
      'non renseigné',
    ]);
  });

  test('a cell leads to its row on the page of the indicator', () => {
    expect(describeCell(source.dataset, usedCell(source, ['jardiniers', 'mel', 2015]))).toEqual({
      title: 'Jardiniers',
      place: 'mel, 2015',
      value: '1\u{A0}210',
      href: '/indicateurs/jardiniers/#mel',
    });
  });
});

describe('shown cells', () => {
  const shown = (claim: Partial<Claim>, words: string): readonly string[] =>
    shownCells(checkClaim(source, inventedClaim(claim), { words, passage: words })).map(
      ({ territory }) => territory,
    );
  const above = { indicateur: 'part-jardins', annee: 2015, periode: null, plus_de: 20, moins_de: null };

  test('a count shows the cells of those it counts, a majority none', () => {
    expect(shown({ formule: { compte: above } }, 'deux quartiers')).toEqual(['nord', 'ouest']);
    expect(shown({ formule: { majorite: above } }, 'la plupart')).toEqual([]);
  });

  test('a count of six neighbourhoods shows their cells, one of seven none', () => {
    const countOf = (count: number): readonly string[] => {
      const selected = Array.from({ length: count }, (_, at) => `q${at}`);
      const cells = [...selected, 'autre'].map((territory) => ({
        indicator: 'part-jardins',
        territory,
        year: 2015,
        observation: null,
      }));
      const { outcome } = checkClaim(source, inventedClaim({ formule: { compte: above } }), {
        words: 'deux quartiers',
        passage: 'deux quartiers',
      });
      if (outcome.kind !== 'nombre') throw new Error('A count is a number.');
      const quantity = { ...outcome.quantity, cells, counted: { selected, leftOut: [] } };
      return shownCells({ outcome: { ...outcome, quantity } }).map(({ territory }) => territory);
    };
    expect(countOf(6)).toEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5']);
    expect(countOf(7)).toEqual([]);
  });

  test('a list shows the cells of those it names and of those it should name', () => {
    const formule = { ensemble: above, exhaustif: true };
    expect(shown({ formule, noms: { Sud: ['sud'] } }, 'Sud')).toEqual(['nord', 'sud', 'ouest']);
  });

  test('a computation shows all that it reads', () => {
    const formule = { hors_qpv: ['jardiniers', 2015] } as const;
    expect(shown({ formule }, '605')).toEqual(['mel', 'ensemble-qpv']);
  });
});
