import { expect, test } from 'vitest';
import { count, type InventedValue, inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { describeChangeTally } from './describe-change-tally.ts';

type Cells = Readonly<Record<string, InventedValue>>;
const tally = (previous: Cells, values: Cells, indicator = {}) =>
  describeChangeTally(inventFigure({ values, previous, focus: 'A', form: 'evolution', indicator })).map(
    plainSpaces,
  );

test('where no change is known, only that is said', () => {
  expect(tally({ A: null, B: 2 }, { A: 1, B: { doubtful: 0 } })).toEqual([
    'L’évolution n’est connue pour aucun quartier.',
  ]);
});

test('rises and falls are counted, with the extremes and whose change is not known', () => {
  // By hand: A +4, B +4, C -1.5, D 0, E unknown.
  expect(tally({ A: 10, B: 20, C: 5, D: 7, E: null }, { A: 14, B: 24, C: 3.5, D: 7, E: 9 })).toEqual([
    'De 2015 à 2020, parmi les 4 quartiers dont l’évolution est connue, la part des jardins est en hausse dans 2, en baisse dans un seul et sans changement dans un seul ; les évolutions vont de −1,5 point (C) à +4,0 points (A et B).',
    'L’évolution n’est pas connue pour E, faute de deux valeurs sûres.',
  ]);
});

test('more than three equal extremes are a number', () => {
  expect(tally({ A: 1, B: 1, C: 1, D: 1, E: 9 }, { A: 2, B: 2, C: 2, D: 2, E: 8 })[0]).toContain(
    'à +1,0 point (4 quartiers)',
  );
});

test('all in one direction, and a single one, have their own sentence', () => {
  expect(tally({ A: 1, B: 2 }, { A: 2, B: 4 })[0]).toBe(
    'De 2015 à 2020, la part des jardins est en hausse dans les 2 quartiers ; les évolutions vont de +1,0 point (A) à +2,0 points (B).',
  );
  expect(tally({ A: 1, B: null }, { A: 2, B: 4 })[0]).toBe(
    'De 2015 à 2020, la part des jardins est en hausse dans le seul quartier dont l’évolution est connue.',
  );
});

test('a count changes in %, and a change too small to print is none', () => {
  // By hand: 100 010 / 100 000 is +0.01 %, printed 0,0; 160 to 100 is -37.5 %.
  expect(tally({ A: 100_000, B: 160 }, { A: 100_010, B: 100 }, count)[0]).toBe(
    'De 2015 à 2020, parmi les 2 quartiers, le nombre d’habitants est en baisse dans un seul et presque sans changement dans un seul ; les évolutions vont de −37,5 % (B) à 0,0 % (A).',
  );
});

test('a count that starts from zero has no change', () => {
  expect(tally({ A: 0, B: 10, C: null }, { A: 5, B: 10, C: 4 }, count)[1]).toBe(
    'L’évolution n’est pas connue pour C, faute de deux valeurs sûres, ni pour A, où le nombre partait de zéro.',
  );
  expect(tally({ A: 0, B: 10 }, { A: 5, B: 10 }, count)).toEqual([
    'De 2015 à 2020, le nombre d’habitants est sans changement dans le seul quartier dont l’évolution est connue.',
    'L’évolution n’est pas connue pour A, où le nombre partait de zéro.',
  ]);
});

test('changes of a few tenths of a point are told apart', () => {
  // By hand: +0.4 is under half a point, +0.5 is not; -0.1 is.
  expect(tally({ A: 10, B: 20, C: 5 }, { A: 10.4, B: 20.5, C: 4.9 })[0]).toMatch(
    /en hausse dans 2 \(de moins d’un demi-point pour un\) et en baisse dans un seul \(de moins d’un demi-point pour un\) ;/,
  );
});

test('several changes of a few tenths are counted', () => {
  expect(tally({ A: 10, B: 20, C: 5 }, { A: 10.4, B: 20.3, C: 9 })[0]).toMatch(
    /en hausse dans les 3 quartiers \(de moins d’un demi-point pour 2\) ;/,
  );
});

test('an end that rests on few people says its two values', () => {
  // By hand: 15 to 43 is +186.7 %, 200 to 190 is -5 %.
  expect(tally({ A: 15, B: 200 }, { A: 43, B: 190 }, count)[0]).toMatch(
    /vont de −5,0 % \(B\) à \+186,7 % \(A, de 15 à 43\)\.$/,
  );
});

test('one change that is almost none makes them all almost none', () => {
  expect(tally({ A: 100_000, B: 10 }, { A: 100_010, B: 10 }, count)[0]).toMatch(
    /^De 2015 à 2020, le nombre d’habitants est presque sans changement dans les 2 quartiers ;/,
  );
});

test('an end that two share does not say the values of one', () => {
  expect(tally({ A: 15, B: 15, C: 200 }, { A: 43, B: 43, C: 190 }, count)[0]).toMatch(
    /à \+186,7 % \(A et B\)\.$/,
  );
});
