import { expect, test } from 'vitest';
import { inventedClaim } from '../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../tests/fixtures/verification/invent-source.ts';
import { checkClaim } from './check-claim.ts';
import type { Claim } from './claim-schema.ts';
import { describeLandmark } from './describe-landmark.ts';

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
