import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { describeSeriesAlternative, describeSeriesValues } from './describe-series-values.ts';

const invention: Invention = {
  values: { A: 40.1, B: 0 },
  previous: { A: 39.6, B: 2, mel: 18.9, qpv: null },
  focus: 'A',
  mel: 19.2,
  qpv: 46,
  form: 'pente',
};
const of = (more: Partial<Invention> = {}) => inventFigure({ ...invention, ...more });
const say = (more: Partial<Invention> = {}) => plainSpaces(describeSeriesValues(of(more)) ?? '∅');
const alternative = (more: Partial<Invention> = {}) => plainSpaces(describeSeriesAlternative(of(more)));

test('each path that is known is told, and the reference that has none is named', () => {
  expect(say()).toBe(
    'La part des jardins est passée de 39,6 % à 40,1 % dans le quartier et de 18,9 % à 19,2 % dans la métropole ; il n’y a pas deux valeurs sûres pour l’ensemble des quartiers prioritaires.',
  );
});

test('a true zero is a path, a plural subject agrees', () => {
  const plural = { nounPhrase: 'les friches', gender: 'f', plural: true } as const;
  expect(say({ focus: 'B', indicator: plural })).toMatch(
    /^Les friches sont passées de 2,0 % à 0,0 % dans le quartier/,
  );
});

test('a value that reads the same at both ends has stayed, and is not said to have gone anywhere', () => {
  expect(say({ previous: { A: 40.1, B: 2, mel: 18.9, qpv: 46 } })).toBe(
    'La part des jardins est restée à 40,1 % dans le quartier et à 46,0 % dans l’ensemble des quartiers prioritaires ; elle est passée de 18,9 % à 19,2 % dans la métropole.',
  );
  expect(say({ previous: { A: 39.6, B: 2, mel: 19.2, qpv: 45.8 } })).toBe(
    'La part des jardins est passée de 39,6 % à 40,1 % dans le quartier et de 45,8 % à 46,0 % dans l’ensemble des quartiers prioritaires ; elle est restée à 19,2 % dans la métropole.',
  );
  // The ends differ by less than what is displayed.
  expect(say({ previous: { A: 40.12, B: 2, mel: 19.2, qpv: 46 } })).toMatch(
    /^La part des jardins est restée à/,
  );
});

test('where no path is known nothing is said', () => {
  expect(say({ values: { A: { doubtful: 0 }, B: 1 }, mel: null })).toBe('∅');
});

test('a total made without some says so', () => {
  const counts = {
    values: { A: 90, B: null },
    previous: { A: 100, B: 20, mel: 500, qpv: 120 },
    mel: 400,
    qpv: 90,
    indicator: count,
  };
  expect(say(counts)).toBe(
    'Le nombre d’habitants est passé de 100 à 90 dans le quartier, de 500 à 400 dans la métropole et de 100 à 90 dans l’ensemble des quartiers prioritaires (sans B, aux deux dates).',
  );
  // By hand: 100 to 90 is -10 %, 500 to 400 -20 %; the partial total is left out.
  expect(alternative(counts)).toBe('Population, A : 100 en 2015, 90 en 2020 (−10,0 %) ; MEL −20,0 %.');
});

test('the alternative keeps the statuses, and the warning of a break', () => {
  expect(alternative()).toBe(
    'Part des jardins, A : 39,6 % en 2015, 40,1 % en 2020 ; MEL 18,9 % puis 19,2 % ; ensemble des QPV n. r. puis 46,0 %.',
  );
  expect(alternative({ values: { A: null, B: 0 }, mel: { doubtful: 70 } })).toMatch(
    /^Part des jardins, A : 39,6 % en 2015, n\. r\. en 2020 ; MEL 18,9 % puis 70,0 % \(à vérifier\) ;/,
  );
  const breaks = [{ from: 2015, to: 2020, note: 'La loi a changé.' }];
  expect(alternative({ indicator: { breaks } })).toContain('; la définition a pu changer ;');
});

test('a count without a known change says its values alone', () => {
  expect(alternative({ indicator: count, previous: { A: 0, B: 1 }, mel: null, qpv: null })).toBe(
    'Population, A : 0 en 2015, 40 en 2020.',
  );
});

test('where the last known years differ, each value has its year', () => {
  const before = { 2010: { A: 38, B: 2, mel: 18, qpv: 44 } };
  const late = { before, previous: { A: 39.6, B: 2, mel: 18.9, qpv: 45.1 }, mel: null, qpv: null };
  expect(say(late)).toBe(
    'La part des jardins est passée de 38,0 % (2010) à 40,1 % (2020) dans le quartier, de 18,0 % (2010) à 18,9 % (2015) dans la métropole et de 44,0 % (2010) à 45,1 % (2015) dans l’ensemble des quartiers prioritaires.',
  );
  // By hand: 38 to 40 is +5.3 %, 200 to 220 +10 %.
  const counts = {
    ...late,
    before: { 2010: { A: 38, mel: 200 } },
    previous: { A: 39, mel: 220 },
    indicator: count,
  };
  expect(alternative({ ...counts, values: { A: 40 } })).toBe(
    'Population, A : 38 en 2010, 40 en 2020 (+5,3 %) ; MEL +10,0 % de 2010 à 2015.',
  );
  expect(alternative({ ...counts, values: { A: null } })).toBe(
    'Population, A : 38 en 2010, n. r. en 2020 (+2,6 % de 2010 à 2015) ; MEL +10,0 % de 2010 à 2015.',
  );
});
