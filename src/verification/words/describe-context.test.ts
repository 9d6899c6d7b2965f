import { describe, expect, test } from 'vitest';
import { inventedClaim, inventedVerification } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import type { Claim } from '../claims/claim-schema.ts';
import { readCell } from '../formula/read-cell.ts';
import { readNumbers } from '../read-numbers.ts';
import { checkClaim } from '../verdict/check-claim.ts';
import type { ContextDifference } from '../verdict/verdict.ts';
import { describeContext, describeLandmark } from './describe-context.ts';

describe('context', () => {
  const vocabulary = { bases: {}, territoires: { 'qpv-2024': 'les quartiers de 2024' }, notes: {} };
  const [quoted = { text: '', plain: '', decimals: 0, start: 0 }] = readNumbers('20 %');
  const wordsOf = (claim: Partial<Claim>, context: readonly ContextDifference[] | null) =>
    describeContext(
      source.dataset,
      vocabulary,
      inventedVerification(
        { kind: 'nombre', quoted, quantity: readCell(source, ['part-jardins', 'nord', 2015]) },
        { claim, context },
      ),
    );

  test('nothing is said where nothing was compared, or where nothing differs', () => {
    expect(wordsOf({ annee: [2019] }, null)).toEqual([]);
    expect(wordsOf({ annee: [2015] }, [])).toEqual([]);
  });

  test('each difference has its sentence, with both sides', () => {
    expect(wordsOf({ annee: [2019] }, ['annee'])).toEqual(['Année du texte : 2019 ; du tableau : 2015.']);
    expect(wordsOf({ annee: [] }, ['annee'])).toEqual(['Le texte ne donne pas d’année ; le tableau, 2015.']);
    expect(wordsOf({ territoire: ['qpv-2024'], base: 'ménages' }, ['perimetre'])).toEqual([
      'Périmètre du texte : les quartiers de 2024 ; du calcul : nord.',
      'Base du texte : ménages ; du tableau : terrains.',
    ]);
  });

  test('a deduced year is said to be', () => {
    expect(wordsOf({ annee: [2015], annee_deduite: true }, [])).toEqual([
      'Le passage ne donne pas d’année : l’année 2015 est déduite.',
    ]);
    expect(wordsOf({ annee: [2010, 2015], annee_deduite: true }, [])).toEqual([
      'Le passage ne donne pas les années : 2010 et 2015 sont déduits.',
    ]);
  });
});

describe('landmark', () => {
  const landmark = (fields: Partial<Claim>): string | null => {
    const claim = inventedClaim(fields);
    const { outcome } = checkClaim(source, claim, { words: '3 points', passage: '3 points' });
    return describeLandmark(source.dataset, { claim, outcome });
  };
  const cell = (territory: string, year: number) => ({ cellule: ['part-jardins', territory, year] }) as const;

  test('a landmark is given with its computation', () => {
    expect(landmark({ repere: [{ difference: [cell('nord', 2015), cell('nord', 2010)] }] })).toBe(
      'la part des jardins, nord, 2015, moins la part des jardins, nord, 2010 : 20,5 − 10,0 = +10,5\u{A0}points',
    );
  });

  test('a landmark that a missing cell prevents says so', () => {
    expect(landmark({ repere: [{ difference: [cell('est', 2015), cell('est', 2010)] }] })).toContain(
      'Le tableau ne renseigne pas cette donnée',
    );
  });

  test('there is none where nothing is declared, or where there is a verdict', () => {
    expect(landmark({ ailleurs: 'Ailleurs.' })).toBeNull();
    expect(landmark({ formule: cell('nord', 2015) })).toBeNull();
  });
});
