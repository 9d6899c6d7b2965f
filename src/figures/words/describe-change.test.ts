import { describe, expect, test } from 'vitest';
import {
  count,
  inventDataset,
  type InventedValue,
  inventFigure,
} from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { amountWords, describeChange, fewWords, isOfFew } from './describe-change.ts';

describe('change', () => {
  const say = (
    from: InventedValue,
    to: InventedValue,
    indicator: Parameters<typeof inventFigure>[0]['indicator'] = {},
  ) =>
    plainSpaces(
      describeChange(inventFigure({ values: { A: to }, previous: { A: from }, focus: 'A', indicator })) ??
        '∅',
    );

  test('without an earlier value nothing is said', () => {
    expect(describeChange(inventFigure({ values: { A: 1 }, focus: 'A' }))).toBeNull();
    expect(say(null, 12)).toBe('∅');
  });

  test('a missing value leaves the earlier one, not a change', () => {
    expect(say(5, null)).toBe('En 2015, la part des jardins était de 5,0 %.');
  });

  test('a doubtful value on either side has no change', () => {
    expect(say({ doubtful: 0 }, 4)).toBe('∅');
    expect(say(4, { doubtful: 0 })).toBe('∅');
  });

  test('points and percentages go up and down', () => {
    expect(say(39.6, 40.1)).toBe('De 2015 à 2020, la part des jardins a augmenté de 0,5 point.');
    expect(say(40.1, 35)).toBe('De 2015 à 2020, la part des jardins a diminué de 5,1 points.');
    expect(say(160, 100, count)).toBe('De 2015 à 2020, le nombre d’habitants a diminué de 37,5 %.');
  });

  test('no change, and one too small to print, are told apart', () => {
    expect(say(12, 12)).toBe('De 2015 à 2020, la part des jardins n’a pas changé.');
    expect(say(100_000, 100_010, count)).toBe(
      'De 2015 à 2020, le nombre d’habitants n’a presque pas changé.',
    );
  });

  test('a plural subject takes a plural verb', () => {
    const plural = { nounPhrase: 'les parts de marché', plural: true };
    expect(say(10, 14, plural)).toBe('De 2015 à 2020, les parts de marché ont augmenté de 4,0 points.');
    expect(say(10, null, plural)).toBe('En 2015, les parts de marché étaient de 10,0 %.');
  });

  test('a break of definition is a warning in the same sentence', () => {
    const breaks = [{ from: 2015, to: 2020, note: 'La loi a changé.' }];
    expect(say(10, 14, { breaks })).toBe(
      'De 2015 à 2020, la part des jardins a augmenté de 4,0 points, mais la définition a pu changer entre ces deux années.',
    );
  });

  test('a change that rests on few people says its two values, but none that is none', () => {
    expect(say(15, 43, count)).toBe(
      'De 2015 à 2020, le nombre d’habitants a augmenté de 186,7 % (de 15 à 43).',
    );
    expect(say(15, 15, count)).toBe('De 2015 à 2020, le nombre d’habitants n’a pas changé.');
  });

  test('several that did not change, or hardly, agree too', () => {
    const plural = { nounPhrase: 'les parts de marché', plural: true };
    expect(say(12, 12, plural)).toBe('De 2015 à 2020, les parts de marché n’ont pas changé.');
    expect(say(12, 12.01, plural)).toBe('De 2015 à 2020, les parts de marché n’ont presque pas changé.');
  });
});

describe('moved words', () => {
  const indicatorOf = (more = {}) => {
    const [indicator] = inventDataset({ values: { A: 1 }, focus: 'A', indicator: more }).indicators;
    if (indicator === undefined) throw new Error('The invention has an indicator.');
    return indicator;
  };

  test('a count with an end under a hundred rests on few, a rate never does', () => {
    expect(isOfFew(indicatorOf(count), { from: 15, to: 430 })).toBe(true);
    expect(isOfFew(indicatorOf(count), { from: 100, to: 430 })).toBe(false);
    expect(isOfFew(indicatorOf(), { from: 15, to: 43 })).toBe(false);
  });

  test('the ends of a change that rests on few are said', () => {
    expect(fewWords(indicatorOf(count), { from: 15, to: 43 })).toBe('de 15 à 43');
    expect(fewWords(indicatorOf(count), { from: 150, to: 430 })).toBeNull();
  });

  test('an amount is in points or in %, and there is none where it is displayed as none', () => {
    expect(plainSpaces(amountWords(indicatorOf(), -2) ?? '')).toBe('2,0 points');
    expect(plainSpaces(amountWords(indicatorOf(count), -2) ?? '')).toBe('2,0 %');
    expect(amountWords(indicatorOf(count), 0.04)).toBeNull();
  });
});
