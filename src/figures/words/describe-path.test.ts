import { expect, test } from 'vitest';
import { count, inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { describePath } from './describe-path.ts';
import { plainEnds } from './plain-ends.ts';

function say(
  from: number,
  to: number,
  indicator: Parameters<typeof inventFigure>[0]['indicator'] = {},
): string {
  const figure = inventFigure({
    values: { Aulnes: to },
    previous: { Aulnes: from },
    focus: 'Aulnes',
    form: 'pente',
    indicator,
  });
  const ends = plainEnds(figure.focus);
  return ends === null ? '∅' : plainSpaces(describePath(figure, ends));
}

test('a rate passes from one value to another, by points', () => {
  expect(say(39.6, 40.1)).toBe(
    'De 2015 à 2020, la part des jardins est passée de 39,6 % à 40,1 % dans le quartier Aulnes, soit 0,5 point de plus',
  );
});

test('a count passes from one value to another, by %', () => {
  // By hand: (9519 - 10603) / 10603 = -10.22 %.
  expect(say(10603, 9519, count)).toBe(
    'De 2015 à 2020, le nombre d’habitants est passé de 10 603 à 9 519 dans le quartier Aulnes, soit 10,2 % de moins',
  );
});

test('equal values are said once', () => {
  expect(say(12, 12)).toBe(
    'De 2015 à 2020, la part des jardins n’a pas changé dans le quartier Aulnes : 12,0 %',
  );
});

test('a count that starts from zero has a path and no percentage', () => {
  expect(say(0, 4, count)).toBe(
    'De 2015 à 2020, le nombre d’habitants est passé de 0 à 4 dans le quartier Aulnes',
  );
});

test('a plural feminine subject has its verb and its participle', () => {
  expect(say(10, 12, { nounPhrase: 'les friches', gender: 'f', plural: true })).toBe(
    'De 2015 à 2020, les friches sont passées de 10,0 % à 12,0 % dans le quartier Aulnes, soit 2,0 points de plus',
  );
});
