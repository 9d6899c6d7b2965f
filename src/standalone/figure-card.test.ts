import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { figureCard } from './figure-card.ts';

const values = { Aulnes: 40.1, Bois: 30 };

test('a figure has a card of its own for the neighbourhood shown by default, whose words are its finding', () => {
  const figure = inventFigure({ values, focus: 'Aulnes' });
  expect(figureCard(figure, 'Aulnes')).toEqual({
    path: `/partage/graphiques-${figure.spec.id}.png`,
    words: figure.finding.alternative,
  });
});

test('for another it has that of the neighbourhood, whose words do not speak of the default one', () => {
  expect(figureCard(inventFigure({ values, focus: 'Bois' }), 'Aulnes')).toEqual({
    path: '/partage/quartiers-Bois.png',
    words: 'Bois, sur la carte des communes de la métropole.',
  });
});
