import { describe, expect, test } from 'vitest';
import { inventDataset } from '../../../tests/fixtures/figures/invent-figure.ts';
import { inventRateDataset } from '../../../tests/fixtures/figures/invent-rate.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { SpecFile } from '../spec.ts';
import { parseSpecs } from './parse-specs.ts';

const dataset = inventDataset({ values: { Aulnes: 1 }, previous: { Aulnes: 2 }, focus: 'Aulnes' });

function parse(change: Partial<SpecFile>, of: Dataset = dataset) {
  const complaints: unknown[] = [];
  const data: SpecFile = {
    forme: 'classement',
    indicateur: 'part-jardins',
    annees: 'derniere',
    question: 'Où sont-ils ?',
    titre: null,
    pour_100: null,
    precision: null,
    ...change,
  };
  const complain = (path: readonly PropertyKey[], message: string) => complaints.push([path, message]);
  const file = 'content/graphiques/classement-jardins.yaml';
  return { specs: parseSpecs([{ file, data, complain }], of), complaints };
}

test('the file name is the permanent id', () => {
  expect(parse({}).specs[0]).toMatchObject({
    id: 'classement-jardins',
    form: 'classement',
    years: 'derniere',
  });
});

test('an unknown indicator is told with those that exist', () => {
  expect(parse({ indicateur: 'part-potagers' }).complaints).toEqual([
    [
      ['indicateur'],
      '« part-potagers » n’est pas un indicateur de data/ : écrire l’un de ceux-ci : part-jardins.',
    ],
  ]);
});

test('several indicators that exist are listed', () => {
  const two = inventRateDataset({ values: { A: 3 }, focus: 'A' }, { values: { A: 60 }, focus: 'A' });
  expect(parse({}, two).complaints).toEqual([
    [
      ['indicateur'],
      '« part-jardins » n’est pas un indicateur de data/ : écrire l’un de ceux-ci : jardins, habitants.',
    ],
  ]);
});

test('a year without data is told with those that have some', () => {
  expect(parse({ annees: [2015, 2018] }).complaints).toEqual([
    [['annees', 1], '« 2018 » n’est pas une année de « part-jardins » : ses années sont 2015 et 2020.'],
  ]);
});

test('an indicator is due, but for a profile, which has none', () => {
  expect(parse({ indicateur: null }).complaints).toEqual([
    [['indicateur'], 'Le champ manque : une figure « classement » en a besoin.'],
  ]);
  expect(parse({ forme: 'profil' }).complaints).toEqual([
    [['indicateur'], 'Le champ est de trop : une figure « profil » n’en a pas. Le retirer.'],
  ]);
  expect(parse({ forme: 'profil', indicateur: null }).complaints).toEqual([]);
});

test('a figure of two dates waits for the second one, on the same perimeter', () => {
  const single = inventDataset({ values: { A: 1 }, focus: 'A' });
  const breaks = [{ from: 2015, to: 2020, note: 'Les contours ont changé.', perimeter: true }] as const;
  const moved = inventDataset({ values: { A: 1 }, previous: { A: 2 }, focus: 'A', indicator: { breaks } });
  for (const forme of ['evolution', 'pente'] as const) {
    expect(parse({ forme }).specs).toHaveLength(1);
    for (const of of [single, moved]) expect(parse({ forme }, of)).toEqual({ specs: [], complaints: [] });
  }
  expect(parse({}, moved).specs).toHaveLength(1);
});

describe('a rate', () => {
  const above = { values: { A: 3 }, focus: 'A' };
  const below = { values: { A: 60 }, focus: 'A' };
  const rate = { forme: 'taux', indicateur: 'jardins', pour_100: 'habitants' } as const;

  test('takes two counts', () => {
    expect(parse(rate, inventRateDataset(above, below)).specs).toHaveLength(1);
    expect(parse({ forme: 'taux' }).complaints).toEqual([
      [['pour_100'], 'Le champ manque : une figure « taux » en a besoin.'],
      [['indicateur'], '« part-jardins » n’est pas un nombre : un taux se calcule de deux nombres.'],
    ]);
  });

  test('is refused on two perimeters', () => {
    const elsewhere = { ...below, indicator: { perimeter: 'Ailleurs.' } };
    expect(parse(rate, inventRateDataset(above, elsewhere)).complaints).toEqual([
      [
        ['pour_100'],
        '« jardins » et « habitants » n’ont pas le même périmètre : un taux se calcule sur un seul.',
      ],
    ]);
  });

  test('waits for a base of the perimeter of its count', () => {
    const breaks = [{ from: 2015, to: 2020, note: 'Les contours ont changé.', perimeter: true }] as const;
    const moved = { ...above, indicator: { years: [2020], breaks } };
    const early = { values: {}, previous: { A: 60 }, focus: 'A', indicator: { years: [2015] } };
    expect(parse(rate, inventRateDataset(moved, early))).toEqual({ specs: [], complaints: [] });
  });
});

test('a figure of two dates is not drawn of a single one of those it is held to, a ranking is', () => {
  expect(parse({ forme: 'evolution', annees: [2020] }).specs).toEqual([]);
  expect(parse({ forme: 'evolution', annees: [2015, 2020] }).specs).toHaveLength(1);
  expect(parse({ annees: [2020] }).specs).toHaveLength(1);
});

test('a profile has the rates among the figures, no other form has', () => {
  const rates = inventRateDataset({ values: { A: 3 }, focus: 'A' }, { values: { A: 60 }, focus: 'A' });
  const common = { annees: 'derniere', question: 'Q ?', titre: null, precision: null } as const;
  const files = [
    { forme: 'profil', indicateur: null, pour_100: null },
    { forme: 'taux', indicateur: 'jardins', pour_100: 'habitants' },
    { forme: 'classement', indicateur: 'jardins', pour_100: null },
  ] as const;
  const specs = parseSpecs(
    files.map((own) => ({ file: `a/${own.forme}.yaml`, data: { ...common, ...own }, complain: () => {} })),
    rates,
  );
  expect(specs.map(({ id, rates: known }) => [id, known?.map((one) => one.id)])).toEqual([
    ['profil', ['taux']],
    ['taux', undefined],
    ['classement', undefined],
  ]);
});
