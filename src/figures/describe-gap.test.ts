import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { describeGap } from './describe-gap.ts';

function say(invention: Partial<Invention>): string | null {
  const figure = inventFigure({
    values: { Aulnes: 40.1 },
    previous: { Aulnes: 39.6, mel: 18.9 },
    focus: 'Aulnes',
    mel: 19.2,
    form: 'pente',
    ...invention,
  });
  const words = describeGap(figure);
  return words === null ? null : plainSpaces(words);
}

test('without a sure value at both dates nothing is said', () => {
  expect(say({ values: { Aulnes: null } })).toBeNull();
  expect(say({ values: { Aulnes: { doubtful: 0 } } })).toBeNull();
});

test('a count has no gap to a total', () => expect(say({ indicator: count })).toBeNull());

test('the gap to the metropolis is told at both dates', () => {
  // By hand: 39.6 - 18.9 = 20.7; 40.1 - 19.2 = 20.9.
  expect(say({})).toBe(
    'Pour la part des jardins, le quartier Aulnes était 20,7 points au-dessus de la métropole en 2015 et 20,9 points au-dessus en 2020 : l’écart est presque le même',
  );
});

test('where the metropolis is missing or doubtful, the gap is to all neighbourhoods', () => {
  const previous = { Aulnes: 39.6, mel: { doubtful: 18.9 }, qpv: 45.1 };
  expect(say({ previous, qpv: 46 })).toBe(
    'Pour la part des jardins, le quartier Aulnes était 5,5 points au-dessous de l’ensemble des quartiers prioritaires en 2015 et 5,9 points au-dessous en 2020 : l’écart est presque le même',
  );
});

test('without any reference nothing is said', () => {
  expect(say({ previous: { Aulnes: 39.6 }, mel: null })).toBeNull();
});

test('a gap that changes sides says which; one that closes is nil; one that stays is said once', () => {
  expect(say({ previous: { Aulnes: 20, mel: 18.9 }, values: { Aulnes: 19 } })).toContain(
    'le quartier Aulnes était 1,1 point au-dessus de la métropole en 2015 et 0,2 point au-dessous en 2020',
  );
  expect(say({ values: { Aulnes: 19.2 } })).toMatch(
    /était 20,7 points au-dessus de la métropole en 2015 et à son niveau en 2020$/,
  );
  expect(say({ values: { Aulnes: 39.9 } })).toMatch(
    /était 20,7 points au-dessus de la métropole en 2020 comme en 2015$/,
  );
});

test('below is said at both dates, and a distance that moved says by how much', () => {
  // By hand: 15 - 16.3 = -1.3; 15 - 15.5 = -0.5: half a point less is no almost; 0.4 is.
  const below = { previous: { Aulnes: 15, mel: 16.3 } };
  expect(say({ ...below, values: { Aulnes: 15 }, mel: 15.8 })).toMatch(
    /1,3 point au-dessous de la métropole en 2015 et 0,8 point au-dessous en 2020 : l’écart a diminué de 0,5 point$/,
  );
  expect(say({ ...below, values: { Aulnes: 15 }, mel: 15.9 })).toMatch(/ : l’écart est presque le même$/);
  expect(say({ previous: { Aulnes: 16.3, mel: 16.3 }, values: { Aulnes: 15 }, mel: 16 })).toMatch(
    /était au niveau de la métropole en 2015 et 1,0 point au-dessous en 2020$/,
  );
});

test('a metropolis whose last year is another one gives no gap', () => {
  const before = { 2010: { Aulnes: 20, mel: 15 } };
  expect(say({ before, previous: { Aulnes: 22, mel: 16 }, values: { Aulnes: 25 }, mel: null })).toBeNull();
});
