import { expect, test } from 'vitest';
import {
  count,
  inventDataset,
  inventedSpec,
  type Invention,
} from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { buildFigure } from '../build/build-figure.ts';
import { describeProfile } from './describe-profile.ts';

const names = ['part-jardins', 'part-balcons', 'bancs'] as const;
const spec = { ...inventedSpec, id: 'profil', form: 'profil', indicator: null } as const;

/** A profile of the neighbourhood A on up to three invented indicators, the third a count. */
function profile(...inventions: readonly Omit<Invention, 'focus'>[]) {
  const datasets = inventions.map((one, i) => {
    const noun = ['la part des jardins', 'la part des balcons', 'les bancs'][i] ?? '';
    const unit = i === 2 ? { ...count, counted: 'bancs' } : {};
    return inventDataset({
      ...one,
      focus: 'A',
      indicator: { ...unit, id: names[i] ?? '', nounPhrase: noun },
    });
  });
  const [first] = datasets;
  if (first === undefined) throw new Error('Invent one indicator at least.');
  const dataset = {
    ...first,
    indicators: datasets.flatMap(({ indicators }) => indicators),
    observations: new Map(datasets.flatMap(({ observations }) => [...observations])),
  };
  const { headline, sentences, alternative } = describeProfile(buildFigure(spec, dataset, 'A'));
  return {
    headline: plainSpaces(headline),
    sentences: sentences.map(plainSpaces),
    alternative: plainSpaces(alternative),
  };
}

test('the thirds are counted, named, and the farthest rate is told', () => {
  // By hand: 30 against 15 is twice, 9 against 10 is 0.9 times; A is highest of 30, 20, 10, then lowest of 9, 20, 30.
  const found = profile(
    { values: { A: 30, B: 20, C: 10 }, mel: 15 },
    { values: { A: 9, B: 20, C: 30 }, mel: 10 },
    { values: { A: 9, B: 20, C: 30 }, mel: 1 },
  );
  expect(found).toEqual({
    headline:
      'Sur 2 taux, le quartier A est une fois dans le tiers le plus élevé et une fois dans le plus bas',
    sentences: [
      'Il est dans le tiers le plus élevé pour la part des jardins.',
      'Il est dans le tiers le plus bas pour la part des balcons.',
      'C’est pour la part des jardins qu’il diffère le plus de la métropole, en proportion : 30,0 % contre 15,0 % en 2020.',
      'Le nombre de bancs n’entre pas dans ce compte : il dit la taille du quartier.',
    ],
    alternative: 'A sur 2 taux : une fois dans le tiers le plus élevé ; une fois dans le plus bas.',
  });
});

test('what is missing or doubtful is not counted, and says which', () => {
  const found = profile(
    { values: { A: null, B: 20, C: 10 }, mel: 15 },
    { values: { A: { doubtful: 0 }, B: 20, C: 30 }, mel: 10 },
    { values: { A: null, B: 20, C: 30 } },
  );
  expect(found.headline).toBe('Sur 2 taux, le quartier A n’est compté dans aucun classement');
  expect(found.sentences[0]).toBe(
    'Il n’est pas compté pour la part des jardins (valeur non renseignée), ni pour la part des balcons (valeur à vérifier).',
  );
  expect(found.sentences.length).toBeGreaterThanOrEqual(2);
  expect(found.alternative).toBe('A sur 2 taux : compté dans aucun classement.');
});

test('equal values share a third, and a third is said to be no judgement where there is room', () => {
  const found = profile({ values: { A: 20, B: 20, C: 20 } });
  expect(found.headline).toBe('Sur 1 taux, le quartier A est une fois dans le tiers du milieu');
  expect(found.sentences[0]).toMatch(/non une bonne ou une mauvaise situation\.$/);
});

test('a metropolis that is missing, doubtful or at zero is no yardstick', () => {
  for (const mel of [null, { doubtful: 3 }, 0]) {
    const found = profile({ values: { A: 30, B: 20, C: 10 }, mel });
    expect(found.sentences.join(' ')).not.toContain('diffère');
  }
});

test('a place that rests on a doubtful value says so', () => {
  const found = profile({ values: { A: { doubtful: 30 }, B: 20, C: 10 }, mel: 15 });
  expect(found.headline).toBe(
    'Sur 1 taux, le quartier A est une fois dans le tiers le plus élevé, dont une valeur à vérifier',
  );
  expect(found.sentences).toContain('Sa valeur est à vérifier pour la part des jardins.');
});

test('several doubtful values, places and sizes are said in the plural', () => {
  const found = profile(
    { values: { A: { doubtful: 30 }, B: 20, C: 10 } },
    { values: { A: { doubtful: 9 }, B: 20, C: 30 } },
  );
  expect(found.headline).toContain('dont 2 valeurs à vérifier');
  expect(found.sentences).toContain(
    'Ses valeurs sont à vérifier pour la part des jardins et la part des balcons.',
  );
  const missing = profile({ values: { A: null, B: 20, C: 10 } }, { values: { A: null, B: 20, C: 30 } });
  expect(missing.sentences[0]).toBe(
    'Il n’est pas compté pour la part des jardins et la part des balcons (valeurs non renseignées).',
  );
});

test('a rate of zero is at no distance in proportion', () => {
  const found = profile({ values: { A: 0, B: 20, C: 10 }, mel: 15 });
  expect(found.sentences.join(' ')).not.toContain('diffère');
});

test('of two rates, the farthest from the metropolis in proportion is told, above or below', () => {
  // By hand: 30 is twice 15; 9 is a tenth of 90.
  const found = profile(
    { values: { A: 30, B: 20, C: 10 }, mel: 15 },
    { values: { A: 9, B: 20, C: 30 }, mel: 90 },
  );
  expect(found.sentences).toContain(
    'C’est pour la part des balcons qu’il diffère le plus de la métropole, en proportion : 9,0 % contre 90,0 % en 2020.',
  );
});

test('a third that comes back is counted', () => {
  const high = { values: { A: 30, B: 20, C: 10 } };
  expect(profile(high, high).headline).toBe(
    'Sur 2 taux, le quartier A est 2 fois dans le tiers le plus élevé',
  );
});
