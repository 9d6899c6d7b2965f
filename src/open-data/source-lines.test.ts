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
