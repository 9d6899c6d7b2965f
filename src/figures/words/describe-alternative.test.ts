import { describe, expect, test } from 'vitest';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { alternativeLength, describeAlternative, fitAlternative } from './describe-alternative.ts';

describe('alternative', () => {
  const say = (invention: Parameters<typeof inventFigure>[0]) =>
    plainSpaces(describeAlternative(inventFigure(invention)));
  const values = { Aulnes: 30, Bois: 20, Cour: 10 };

  test('missing values are said to be', () => {
    expect(say({ values: { Aulnes: null }, focus: 'Aulnes', mel: null, qpv: 3 })).toBe(
      'Part des jardins en 2020, Aulnes : n. r. ; MEL n. r. ; ensemble des QPV 3,0 %.',
    );
  });

  test('the finding comes first, with the third and the references', () => {
    expect(say({ values, focus: 'Cour', mel: { doubtful: 20 }, qpv: 18 })).toBe(
      'Part des jardins en 2020, Cour : 10,0 % ; tiers le plus bas de 3 quartiers ; MEL 20,0 % (à vérifier) ; ensemble des QPV 18,0 %.',
    );
  });

  test('what does not fit is left out whole', () => {
    const focus = 'Tourcoing - Blanc Seau - Croix Bas';
    const title = 'Part des 16-25 ans non scolarisés sans emploi et sans formation';
    const text = say({
      values: { ...values, [focus]: 31 },
      focus,
      mel: 14.9,
      qpv: 28.1,
      indicator: { title },
    });
    expect(text.length).toBeLessThanOrEqual(alternativeLength);
    expect(text).toMatch(/: 31,0 % ; tiers le plus élevé de 4 quartiers\.$|; MEL 14,9 %\.$/);
  });
});

describe('fit alternative', () => {
  test('parts that are null are skipped, and a full stop closes the text once', () => {
    expect(fitAlternative('Début', [null, 'suite', 'fin n. r.'])).toBe('Début ; suite ; fin n. r.');
  });

  test('a text of 150 characters with its full stop fits, one of 151 does not', () => {
    const start = 'a'.repeat(140);
    expect(fitAlternative(start, ['b'.repeat(6)])).toBe(`${start} ; bbbbbb.`);
    expect(fitAlternative(start, ['b'.repeat(7)])).toBe(`${start}.`);
  });

  test('a part too long is left out whole, a shorter one after it still fits', () => {
    const text = fitAlternative('a'.repeat(140), ['b'.repeat(20), 'c'.repeat(5)]);
    expect(text).toBe(`${'a'.repeat(140)} ; ccccc.`);
    expect(text.length).toBeLessThanOrEqual(alternativeLength);
  });
});
