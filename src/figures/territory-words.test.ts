import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { nameRows, referenceWords } from './territory-words.ts';

const figure = inventFigure({ values: { A: 1, B: 2, C: 3, D: 4 }, focus: 'A', mel: 1, qpv: null });

test('references have their article, missing or not', () => {
  const words = [figure.mel, figure.qpv].map((row) => row && referenceWords(row));
  expect(words).toEqual(['la métropole', 'l’ensemble des quartiers prioritaires']);
});

test('up to three neighbourhoods are named, more are counted', () => {
  expect(nameRows(figure.neighbourhoods.slice(0, 3))).toBe('A, B et C');
  expect(nameRows(figure.neighbourhoods)).toBe('4 quartiers');
});
