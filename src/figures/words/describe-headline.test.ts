import { expect, test } from 'vitest';
import { count, inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { describeHeadline } from './describe-headline.ts';

const say = (invention: Parameters<typeof inventFigure>[0]) =>
  plainSpaces(describeHeadline(inventFigure(invention)));
const plural = { nounPhrase: 'les parts vertes', plural: true };

test('a missing focus is said to be, in gender and number', () => {
  const invention = { values: { Aulnes: null }, focus: 'Aulnes', mel: 12 };
  expect(say(invention)).toBe('Dans le quartier Aulnes, la part des jardins n’est pas renseignée pour 2020');
  expect(say({ ...invention, indicator: plural })).toBe(
    'Dans le quartier Aulnes, les parts vertes ne sont pas renseignées pour 2020',
  );
  expect(say({ ...invention, indicator: count })).toBe(
    'Dans le quartier Aulnes, le nombre d’habitants n’est pas renseigné pour 2020',
  );
});

test('a doubtful focus is told before anything else, and compared with nothing', () => {
  expect(say({ values: { Aulnes: { doubtful: 0 } }, focus: 'Aulnes', mel: 12 })).toBe(
    'Dans le quartier Aulnes, la part des jardins publiée pour 2020, 0,0 %, est à vérifier',
  );
});

test('a rate far from that of the metropolis is a multiple of it', () => {
  expect(say({ values: { 'Les Aulnes': 40.1 }, focus: 'Les Aulnes', mel: 19.2 })).toBe(
    'Dans le quartier Les Aulnes, la part des jardins était de 40,1 % en 2020, plus de deux fois celle de la métropole',
  );
  expect(say({ values: { Aulnes: 4 }, focus: 'Aulnes', mel: 10, indicator: plural })).toBe(
    'Dans le quartier Aulnes, les parts vertes étaient de 4,0 % en 2020, moins de la moitié de celles de la métropole',
  );
});

test('a rate close to it is a difference in points', () => {
  const at = (value: number) => say({ values: { Aulnes: value }, focus: 'Aulnes', mel: 20 });
  expect(at(20.5)).toMatch(/, 0,5 point de plus que dans la métropole$/);
  expect(at(17)).toMatch(/, 3,0 points de moins que dans la métropole$/);
  expect(at(20)).toMatch(/, autant que dans la métropole$/);
});

test('zero is no multiple of anything, and nothing is a multiple of zero', () => {
  expect(say({ values: { Aulnes: 0 }, focus: 'Aulnes', mel: 20 })).toMatch(
    /, 20,0 points de moins que dans la métropole$/,
  );
  expect(say({ values: { Aulnes: 20 }, focus: 'Aulnes', mel: 0 })).toMatch(
    /, 20,0 points de plus que dans la métropole$/,
  );
});

test('a missing or doubtful metropolis gives way to all neighbourhoods, then to nothing', () => {
  const invention = { values: { Aulnes: 20 }, focus: 'Aulnes', mel: { doubtful: 71 } };
  expect(say({ ...invention, qpv: 19 })).toMatch(/ que dans l’ensemble des quartiers prioritaires$/);
  expect(say(invention)).toMatch(/en 2020$/);
});

test('a count is told with its change, or with its share where the definition may have changed', () => {
  const invention = { values: { Aulnes: 1800 }, previous: { Aulnes: 2000 }, focus: 'Aulnes', qpv: 9000 };
  expect(say({ ...invention, indicator: count })).toBe(
    'Le quartier Aulnes comptait 1 800 habitants en 2020, 10,0 % de moins qu’en 2015',
  );
  const breaks = [{ from: 2015, to: 2020, note: 'La loi a changé.' }];
  expect(say({ ...invention, indicator: { ...count, breaks } })).toBe(
    'Le quartier Aulnes comptait 1 800 habitants en 2020, soit 20,0 % du total des quartiers prioritaires',
  );
});

test('none or one of what is counted needs no plural', () => {
  for (const value of [0, 1]) {
    expect(say({ values: { Aulnes: value }, focus: 'Aulnes', indicator: count })).toBe(
      `Dans le quartier Aulnes, le nombre d’habitants était de ${value} en 2020`,
    );
  }
});

test('a count that did not move, or hardly, says so', () => {
  const at = (previous: number, value: number) =>
    say({ values: { Aulnes: value }, previous: { Aulnes: previous }, focus: 'Aulnes', indicator: count });
  expect(at(1800, 1800)).toMatch(/ habitants en 2020, autant qu’en 2015$/);
  // By hand: 30 001 / 30 000 is +0.003 %.
  expect(at(30_000, 30_001)).toMatch(/ habitants en 2020, presque autant qu’en 2015$/);
});

test('a change that rests on few people says both numbers', () => {
  expect(say({ values: { Aulnes: 43 }, previous: { Aulnes: 15 }, focus: 'Aulnes', indicator: count })).toBe(
    'Le quartier Aulnes comptait 43 habitants en 2020, contre 15 en 2015, soit 186,7 % de plus',
  );
});

test('the share of a total made without some says without whom', () => {
  const invention = { values: { Aulnes: 1800, Bois: null }, focus: 'Aulnes', qpv: 1800 };
  expect(say({ ...invention, indicator: count })).toMatch(
    /, soit 100,0 % du total des quartiers prioritaires, établi sans Bois$/,
  );
});

test('a rate within a twentieth of a point is almost the same', () => {
  expect(say({ values: { Aulnes: 20.04 }, focus: 'Aulnes', mel: 20 })).toMatch(/presque autant que dans la/);
});

test('two of what is counted are told as a number of them', () => {
  expect(say({ values: { Aulnes: 2 }, focus: 'Aulnes', indicator: count })).toBe(
    'Le quartier Aulnes comptait 2 habitants en 2020',
  );
  // One or none is compared with nothing.
  expect(say({ values: { Aulnes: 1 }, focus: 'Aulnes', mel: 4, indicator: count })).toBe(
    'Dans le quartier Aulnes, le nombre d’habitants était de 1 en 2020',
  );
});

test('without a total of all neighbourhoods, a count is a share of the metropolis', () => {
  const alone = { values: { Aulnes: 250, Bois: null }, focus: 'Aulnes', mel: 10_000, indicator: count };
  expect(say(alone)).toBe(
    'Le quartier Aulnes comptait 250 habitants en 2020, soit 2,5 % du total de la métropole',
  );
});
