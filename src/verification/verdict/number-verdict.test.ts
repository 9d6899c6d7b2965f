import { describe, expect, test } from 'vitest';
import { fractionOf } from '../formula/fraction.ts';
import { nothingRead, type Quantity, type QuantityUnit } from '../formula/quantity.ts';
import { readNumbers } from '../read-numbers.ts';
import { contextDifferences, directionVerdict, numberVerdict } from './number-verdict.ts';

describe('numberVerdict', () => {
  const found = (
    value: number | null,
    unit: QuantityUnit,
    leftOut: readonly string[] | null = null,
  ): Quantity => ({
    ...nothingRead,
    value: value === null ? null : fractionOf(value),
    unit,
    published: null,
    decimals: null,
    counted: leftOut === null ? null : { selected: [], leftOut },
    arithmetic: '',
    obstacle: null,
  });
  const quoted = (text: string) => readNumbers(text)[0] ?? { plain: '', decimals: 0 };

  test('a missing value cannot be compared', () => {
    expect(numberVerdict(quoted('46'), found(null, 'pourcentage'))).toBe('non_verifiable');
  });

  test.each([
    ['46', 46, 'concorde'],
    ['19', 19.1, 'concorde'],
    ['12,5', 12.5, 'concorde'],
    // An exact half: away from zero is the rule, the other neighbour is « arrondi autrement ».
    ['13', 12.5, 'concorde'],
    ['12', 12.5, 'arrondi'],
    // Truncation, and the neighbour above.
    ['18', 18.8, 'arrondi'],
    ['3,65', 3.6558, 'arrondi'],
    ['-18', -18.617, 'arrondi'],
    ['20', 19.1, 'arrondi'],
    // Two values of one precision, and values further apart than a rounding.
    ['7,5', 7.4, 'differe'],
    ['13,9', 13.7, 'differe'],
    ['17', 18.8, 'differe'],
    ['4,7', 3.97, 'differe'],
  ])('%s quoted, %d found in a percentage: %s', (text, value, verdict) => {
    expect(numberVerdict(quoted(text), found(value, 'pourcentage'))).toBe(verdict);
  });

  test.each(['nombre', 'ans', 'quartiers', 'communes', 'rang'] as const)(
    'no rounding explains a difference between whole things (%s)',
    (unit) => {
      expect(numberVerdict(quoted('7'), found(7, unit))).toBe('concorde');
      expect(numberVerdict(quoted('7'), found(8, unit))).toBe('differe');
      expect(numberVerdict(quoted('7'), found(7.4, unit))).toBe('differe');
    },
  );

  test('a count that the neighbourhoods left out could complete cannot be told', () => {
    const count = (leftOut: readonly string[]): Quantity => found(5, 'quartiers', leftOut);
    expect(numberVerdict(quoted('5'), count(['a']))).toBe('concorde');
    expect(numberVerdict(quoted('6'), count(['a']))).toBe('non_verifiable');
    expect(numberVerdict(quoted('7'), count(['a']))).toBe('differe');
    expect(numberVerdict(quoted('quatre'), count(['a']))).toBe('differe');
  });

  test('a direction is the sign of the change; none is stability', () => {
    expect(directionVerdict('hausse', found(0.1, 'points'))).toBe('concorde');
    expect(directionVerdict('hausse', found(-0.1, 'points'))).toBe('differe');
    expect(directionVerdict('stabilite', found(0, 'points'))).toBe('concorde');
    expect(directionVerdict('baisse', found(-0.1, 'points'))).toBe('concorde');
    expect(directionVerdict('baisse', found(0.1, 'points'))).toBe('differe');
    expect(directionVerdict('baisse', found(null, 'points'))).toBe('non_verifiable');
  });
});

describe('contextDifferences', () => {
  const declared = { territories: ['mel'], years: [2010, 2017], base: 'habitants' };
  const reading = { territories: ['mel'], years: [2017, 2010], bases: ['habitants'], cited: [] };

  test('the same years, perimeter and base are no difference, whatever their order', () => {
    expect(contextDifferences(declared, reading)).toEqual([]);
  });

  test('a year that the text does not give, or another, is a difference', () => {
    expect(contextDifferences({ ...declared, years: [] }, reading)).toEqual(['annee']);
    expect(contextDifferences({ ...declared, years: [2017] }, reading)).toEqual(['annee']);
  });

  test('another perimeter and another base are one difference; a base that the text leaves open is none', () => {
    expect(contextDifferences({ ...declared, territories: ['nord'] }, reading)).toEqual(['perimetre']);
    expect(contextDifferences({ ...declared, base: 'ménages' }, reading)).toEqual(['perimetre']);
    expect(contextDifferences({ ...declared, base: null }, reading)).toEqual([]);
  });

  test('both can differ', () => {
    expect(contextDifferences({ ...declared, years: [2019], base: 'ménages' }, reading)).toEqual([
      'annee',
      'perimetre',
    ]);
  });

  test('a computation that takes a number of the text is told apart', () => {
    expect(contextDifferences(declared, { ...reading, cited: ['essai'] })).toEqual(['texte']);
  });

  test('one base of several that is another makes another base', () => {
    const meant = { territories: [], years: [], base: 'ménages' };
    const several = { territories: [], years: [], bases: ['ménages', 'habitants'], cited: [] };
    expect(contextDifferences(meant, several)).toEqual(['perimetre']);
    expect(contextDifferences(meant, { ...several, bases: ['ménages'] })).toEqual([]);
  });
});
