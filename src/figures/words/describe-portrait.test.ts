import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { describePortrait } from './describe-portrait.ts';

const rate = (noun: string, invention: Partial<Invention>) =>
  inventFigure({ values: { A: 30, B: 20 }, focus: 'A', indicator: { nounPhrase: noun }, ...invention });
const size = (invention: Partial<Invention>) =>
  inventFigure({ values: { A: 900 }, focus: 'A', indicator: count, ...invention });
const portrait = (...parts: readonly ReturnType<typeof rate>[]) => {
  const [first] = parts;
  if (first === undefined) throw new Error('A portrait has one part at least.');
  return describePortrait({ parts, focus: first.focus }).map(plainSpaces);
};

test('size, what stands out above and below, the metropolis, the change: a sentence each', () => {
  // By hand: 900 to 1,000 is −10 %; 30 is 1.5 times 20, 9 is 0.9 times 10; 20 is ten times 2.
  expect(
    portrait(
      size({ previous: { A: 1000 } }),
      rate('la part des jardins', { qpv: 20, mel: 15 }),
      rate('la part des balcons', { values: { A: 9, B: 20 }, qpv: 10, mel: 10 }),
      rate('la part des bancs', { values: { A: 20, B: 20 }, qpv: 20, mel: 2, previous: { A: 5, mel: 1 } }),
    ),
  ).toEqual([
    'En 2020, le quartier A compte 900 habitants, 10,0 % de moins qu’en 2015.',
    'En proportion, c’est pour la part des jardins (30,0 % contre 20,0 % en 2020) qu’il est le plus au-dessus de l’ensemble des quartiers prioritaires, et pour la part des balcons (9,0 % contre 10,0 % en 2020) qu’il est le plus au-dessous.',
    'De la métropole, c’est pour la part des bancs (20,0 % contre 2,0 % en 2020) qu’il s’écarte le plus.',
    'Parmi les taux qui se comparent d’une année à l’autre, c’est la part des bancs qui a le plus changé : de 5,0 % en 2015 à 20,0 % en 2020, et de 1,0 % à 2,0 % dans la métropole.',
  ]);
});

test('a missing or doubtful value compares with nothing, and is said to be left out', () => {
  expect(
    portrait(
      size({ values: { A: null } }),
      rate('la part des jardins', { values: { A: null, B: 20 }, qpv: 20, mel: 15 }),
      rate('la part des balcons', { values: { A: { doubtful: 95 }, B: 20 }, qpv: 10, mel: 10 }),
    ),
  ).toEqual([
    'Le nombre d’habitants du quartier A n’est pas renseigné.',
    'Faute d’une valeur sûre, ce portrait laisse de côté la part des jardins et la part des balcons.',
  ]);
});

test('a doubtful size says so, and its change is not told', () => {
  expect(portrait(size({ values: { A: { doubtful: 71_000 } }, previous: { A: 1000 } }))).toEqual([
    'Le tableau donne au quartier A 71 000 habitants en 2020, une valeur à vérifier.',
  ]);
});

test('a change across two definitions, or that is to be read with care, is not the one told', () => {
  const breaks = [{ from: 2015, to: 2020, note: 'On compte autrement.' }];
  const noun = 'la part des jardins';
  const moved = (indicator: object) =>
    portrait(rate(noun, { previous: { A: 5 }, indicator: { nounPhrase: noun, ...indicator } })).join(' ');
  expect(moved({})).toContain('le plus changé');
  expect(moved({ breaks })).not.toContain('le plus changé');
  expect(moved({ changeCaution: 'À lire avec prudence.' })).not.toContain('le plus changé');
});

test('a neighbourhood on one side of all the others has half the sentence, an equal one none', () => {
  const noun = 'la part des jardins';
  expect(portrait(rate(noun, { qpv: 20, mel: null }))).toEqual([
    'En proportion, c’est pour la part des jardins (30,0 % contre 20,0 % en 2020) qu’il est le plus au-dessus de l’ensemble des quartiers prioritaires.',
  ]);
  expect(portrait(rate(noun, { qpv: 30, mel: null }))).toEqual([]);
});

test('a rate of zero, or a reference at zero, is at no distance in proportion', () => {
  const noun = 'la part des jardins';
  expect(portrait(rate(noun, { values: { A: 0, B: 20 }, qpv: 20, mel: 15 }))).toEqual([]);
  expect(portrait(rate(noun, { values: { A: 30, B: 20 }, qpv: 0, mel: 0 }))).toEqual([]);
});

test('the change told is the greatest, up or down, and agrees', () => {
  const moved = (...parts: readonly (readonly [noun: string, before: number, plural?: boolean])[]) =>
    portrait(
      ...parts.map(([noun, before, plural = false]) =>
        rate(noun, { previous: { A: before }, indicator: { nounPhrase: noun, plural } }),
      ),
    );
  // By hand: 30 - 28 = 2, 30 - 45 = -15, 30 - 20 = 10.
  expect(moved(['la part des bancs', 28], ['la part des jardins', 45], ['la part des balcons', 20])).toEqual([
    'Parmi les taux qui se comparent d’une année à l’autre, c’est la part des jardins qui a le plus changé : de 45,0 % en 2015 à 30,0 % en 2020.',
  ]);
  expect(moved(['les friches', 20, true])[0]).toContain('ce sont les friches qui ont le plus changé');
});

test('the metropolis is told where the distance is greatest, above or below', () => {
  // By hand: 30 is twice 15, and a fifth of 150.
  expect(portrait(rate('la part des jardins', { mel: 15 }), rate('la part des bancs', { mel: 150 }))).toEqual(
    ['De la métropole, c’est pour la part des bancs (30,0 % contre 150,0 % en 2020) qu’il s’écarte le plus.'],
  );
});

test('the metropolis is told where the distance is greatest, above as below', () => {
  // By hand: 30 is five times 6, and half of 60.
  expect(portrait(rate('la part des jardins', { mel: 6 }), rate('la part des bancs', { mel: 60 }))).toEqual([
    'De la métropole, c’est pour la part des jardins (30,0 % contre 6,0 % en 2020) qu’il s’écarte le plus.',
  ]);
});

test('a size that grew, or hardly moved, is said to', () => {
  expect(portrait(size({ previous: { A: 800 } }))).toEqual([
    'En 2020, le quartier A compte 900 habitants, 12,5 % de plus qu’en 2015.',
  ]);
  expect(portrait(size({ values: { A: 100_010 }, previous: { A: 100_000 } }))).toEqual([
    'En 2020, le quartier A compte 100 010 habitants, presque autant qu’en 2015.',
  ]);
  const breaks = [{ from: 2015, to: 2020, note: 'On compte autrement.' }];
  for (const care of [{ breaks }, { changeCaution: 'À lire avec prudence.' }])
    expect(portrait(size({ previous: { A: 800 }, indicator: { ...count, ...care } }))).toEqual([
      'En 2020, le quartier A compte 900 habitants.',
    ]);
});
