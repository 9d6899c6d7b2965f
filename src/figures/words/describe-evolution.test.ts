import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { describeEvolution, describeEvolutionHeadline } from './describe-evolution.ts';

const invention: Invention = {
  values: { A: 40.1, B: 30 },
  previous: { A: 39.6, B: 33, mel: 18.9, qpv: 45.1 },
  focus: 'A',
  mel: 19.2,
  qpv: 46,
  form: 'evolution',
};
const figure = (more: Partial<Invention> = {}) => inventFigure({ ...invention, ...more });
function finding(more: Partial<Invention> = {}) {
  const { headline, sentences, alternative } = describeEvolution(figure(more));
  return {
    headline: plainSpaces(headline),
    sentences: sentences.map(plainSpaces),
    alternative: plainSpaces(alternative),
  };
}

test('a change is told for the focus, the references and all neighbourhoods', () => {
  // By hand: 40.1 - 39.6 = 0.5; 19.2 - 18.9 = 0.3; 46 - 45.1 = 0.9; 30 - 33 = -3.
  expect(finding()).toEqual({
    headline:
      'De 2015 à 2020, la part des jardins est passée de 39,6 % à 40,1 % dans le quartier A, soit 0,5 point de plus',
    sentences: [
      'L’évolution est de +0,3 point dans la métropole et de +0,9 point dans l’ensemble des quartiers prioritaires.',
      'De 2015 à 2020, parmi les 2 quartiers, la part des jardins est en hausse dans un seul et en baisse dans un seul ; les évolutions vont de −3,0 points (B) à +0,5 point (A).',
    ],
    alternative:
      'Part des jardins, A : 39,6 % en 2015, 40,1 % en 2020 (+0,5 point) ; MEL +0,3 point ; ensemble des QPV +0,9 point.',
  });
});

test('a missing or doubtful focus says why its change is not known, and its alternative keeps the status', () => {
  expect(finding({ values: { A: null, B: 30 } })).toMatchObject({
    headline:
      'Pour la part des jardins, de 2015 à 2020, l’évolution dans le quartier A n’est pas connue : la valeur de 2020 n’est pas renseignée',
    alternative:
      'Part des jardins, A : 39,6 % en 2015, n. r. en 2020 ; MEL +0,3 point ; ensemble des QPV +0,9 point.',
  });
  expect(finding({ previous: { ...invention.previous, A: { doubtful: 0 } } }).alternative).toMatch(
    /^Part des jardins, A : 0,0 % \(à vérifier\) en 2015, 40,1 % en 2020 ;/,
  );
});

test('a reference whose change is not known says why, alone or beside the other', () => {
  expect(finding({ qpv: null }).sentences[0]).toBe(
    'L’évolution est de +0,3 point dans la métropole ; dans l’ensemble des quartiers prioritaires (la valeur de 2020 n’est pas renseignée), elle n’est pas connue.',
  );
  expect(finding({ mel: { doubtful: 70 }, qpv: null }).sentences[0]).toBe(
    'Dans la métropole (la valeur de 2020 est à vérifier) et dans l’ensemble des quartiers prioritaires (la valeur de 2020 n’est pas renseignée), l’évolution n’est pas connue.',
  );
});

test('without references, nothing is said of them', () => {
  const { values, previous, focus } = { ...invention, previous: { A: 39.6, B: 33 } };
  expect(
    describeEvolution(inventFigure({ values, previous, focus, form: 'evolution' })).sentences,
  ).toHaveLength(1);
});

test('a break of definition is told in the headline, in the first sentence and in the alternative', () => {
  const breaks = [{ from: 2015, to: 2020, note: 'La loi a changé.' }];
  const broken = finding({ indicator: { breaks } });
  expect(broken.headline).toMatch(/de plus, mais la définition a pu changer entre ces deux années$/);
  expect(broken.sentences[0]).toBe('La loi a changé.');
  expect(broken.alternative).toContain('; la définition a pu changer ;');
});

test('a count changes in %, and totals are compared over the same neighbourhoods', () => {
  const counts = {
    values: { A: 90, B: null },
    previous: { A: 100, B: 20, qpv: 120 },
    mel: null,
    qpv: 90,
    indicator: count,
  };
  const found = finding(counts);
  expect(found.headline).toMatch(/soit 10,0 % de moins$/);
  expect(found.sentences[0]).toContain(
    // By hand: 120 less the 20 of B is 100, then 90.
    'de −10,0 % dans l’ensemble des quartiers prioritaires (sans B, aux deux dates)',
  );
  expect(found.alternative).toBe('Population, A : 100 en 2015, 90 en 2020 (−10,0 %).');
});

test('a plural subject keeps its own headline', () => {
  const plural = { nounPhrase: 'les friches', gender: 'f', plural: true } as const;
  expect(describeEvolutionHeadline(figure({ values: { A: null, B: 1 }, indicator: plural }))).toMatch(
    /^Pour les friches, de 2015 à 2020, l’évolution/,
  );
});

test('changes of nothing and of almost nothing are words', () => {
  const still = {
    values: { A: 5000, B: 30 },
    previous: { A: 5001, B: 33, mel: 7, qpv: 90_000 },
    mel: 7,
    qpv: 90_002,
    indicator: count,
  };
  const found = finding(still);
  expect(found.headline).toMatch(/5 001 à 5 000 dans le quartier A : il n’a presque pas changé$/);
  expect(found.sentences[0]).toBe(
    'L’évolution est nulle dans la métropole et presque nulle dans l’ensemble des quartiers prioritaires.',
  );
  expect(found.alternative).toContain('(presque sans changement) ; MEL sans changement ;');
});

test('an indicator whose changes ask for care says it with each of them', () => {
  const found = finding({ indicator: { changeCaution: 'Prudence.' } });
  expect(found.headline).toMatch(/, à interpréter avec prudence$/);
  expect(found.sentences[0]).toBe('Prudence.');
  expect(found.alternative).toContain('; à lire avec prudence ;');
});
