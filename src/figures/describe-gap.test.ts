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
    'Pour la part des jardins, l’écart entre le quartier Aulnes et la métropole était de 20,7 points en 2015 et de 20,9 points en 2020',
  );
});

test('where the metropolis is missing or doubtful, the gap is to all neighbourhoods', () => {
  const previous = { Aulnes: 39.6, mel: { doubtful: 18.9 }, qpv: 45.1 };
  expect(say({ previous, qpv: 46 })).toBe(
    'Pour la part des jardins, l’écart entre le quartier Aulnes et l’ensemble des quartiers prioritaires était de 5,5 points en 2015 et de 5,9 points en 2020',
  );
});

test('without any reference nothing is said', () => {
  expect(say({ previous: { Aulnes: 39.6 }, mel: null })).toBeNull();
});

test('a gap that changes sides says which; one that closes is nil; one that stays is said once', () => {
  expect(say({ previous: { Aulnes: 20, mel: 18.9 }, values: { Aulnes: 19 } })).toContain(
    'le quartier Aulnes était 1,1 point au-dessus de la métropole en 2015 et 0,2 point au-dessous en 2020',
  );
  expect(say({ values: { Aulnes: 19.2 } })).toContain('était de 20,7 points en 2015 et nul en 2020');
  expect(say({ values: { Aulnes: 39.9 } })).toContain('est de 20,7 points en 2020 comme en 2015');
});
