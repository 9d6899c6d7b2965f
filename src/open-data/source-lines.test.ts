import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { sourceLines } from './source-lines.ts';

const { indicator } = inventFigure({ values: { Aulnes: 1 }, focus: 'Aulnes' });
const of = (source: string, nounPhrase: string) => ({ ...indicator, source, nounPhrase });

test('without an indicator there is no source', () => {
  expect(sourceLines([])).toEqual([]);
});

test('the source of most comes first, with one full stop; the others say what they are for', () => {
  expect(
    sourceLines([
      of('Autre.', 'la part b'),
      of('Commune.', 'la part a'),
      of('Commune', 'la part c'),
      of('Autre', 'la part d'),
      of('Commune', 'la part e'),
    ]),
  ).toEqual(['Source des chiffres : Commune.', 'Pour la part b et la part d : Autre.']);
});

test('a source of some years alone says of which', () => {
  const own = {
    ...of('Commune.', 'la part a'),
    years: [2017, 2022],
    origins: [{ year: 2022, source: 'Une lettre.' }],
  };
  expect(sourceLines([own])).toEqual(['Source des chiffres : Commune (2017) ; Une lettre (2022).']);
});
