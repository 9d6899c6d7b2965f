import { expect, test } from 'vitest';
import { chronologySchema } from './chronologie.ts';

const words = {
  affichage: 'un jour',
  texte: 'Une réunion',
  page: 'enjeux',
  passage: 'Une réunion a eu lieu',
};

/** The messages for a list of dated steps. */
const said = (...dates: readonly object[]): readonly string[] =>
  chronologySchema
    .safeParse(dates.map((date) => ({ ...words, ...date })))
    .error?.issues.map(({ message }) => message) ?? [];

test('days and periods are read, what is not given is null', () => {
  const steps = [
    { ...words, du: '2022-09', au: '2022-12' },
    { ...words, dates: ['2023-06-09', '2023-06-13'] },
  ];
  expect(chronologySchema.parse(steps)).toMatchObject([
    { dates: null, du: '2022-09', au: '2022-12' },
    { dates: ['2023-06-09', '2023-06-13'], du: null, au: null },
  ]);
});

test('a step has days or a whole period, not both and not half', () => {
  const message = 'la date manque ou est double : écrire soit « dates », soit « du » et « au ».';
  expect(said({})).toEqual([message]);
  expect(said({ du: '2023-01' })).toEqual([message]);
  expect(said({ dates: ['2023-01-01'], du: '2023-01', au: '2023-02' })).toEqual([message]);
});

test('time runs forwards', () => {
  expect(said({ du: '2023-02', au: '2023-01' })).toEqual([
    'la période finit avant son début : échanger « du » et « au ».',
  ]);
  expect(said({ dates: ['2023-06-08'] }, { du: '2023-05', au: '2023-07' })).toEqual([
    'cette date précède celle qui est au-dessus : remettre les dates dans l’ordre du temps.',
  ]);
  expect(said({ du: '2023-06', au: '2023-07' }, { dates: ['2023-06-08'] })).toEqual([]);
});
