import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { parseSpecs } from './parse-specs.ts';
import type { SpecFile } from './spec.ts';

const dataset = inventDataset({ values: { Aulnes: 1 }, previous: { Aulnes: 2 }, focus: 'Aulnes' });

function parse(change: Partial<SpecFile>) {
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
  return { specs: parseSpecs([{ file, data, complain }], dataset), complaints };
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

test('a year without data is told with those that have some', () => {
  expect(parse({ annees: [2015, 2018] }).complaints).toEqual([
    [['annees', 1], '« 2018 » n’est pas une année de « part-jardins » : ses années sont 2015 et 2020.'],
  ]);
});
