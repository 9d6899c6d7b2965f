import { expect, test } from 'vitest';
import { expectedRate } from './expected-rate.ts';
import { territoryNamed } from './expected-values.ts';

const rateOf = (name: string) =>
  expectedRate(
    { indicator: 'allocataires-aah', year: 2020 },
    { indicator: 'population', year: 2018 },
    territoryNamed(name),
  );

// Computed by hand: 348 ÷ 9,519 = 3.66 %; 7,856 ÷ (207,382 − 1,719) = 3.82 %.
test('a rate is brought to those who were counted', () => {
  expect(rateOf('Nouveau Mons')).toEqual({
    published: '3.7',
    status: 'publie',
    note: '348 allocataires de l’AAH en 2020 pour 9\u00A0519 habitants en 2018.',
  });
  expect(rateOf('Ensemble des QPV de la MEL')).toMatchObject({
    published: '3.8',
    note: '7\u00A0856 allocataires de l’AAH en 2020 pour 205\u00A0663 habitants en 2018.',
  });
});

test('a rate is missing where the count is', () => {
  expect(rateOf('Comtesse De Ségur')).toEqual({ published: null, status: 'non_renseigne', note: null });
});
