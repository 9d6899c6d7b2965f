import { expect, test } from 'vitest';
import { inventFigure, type InventedValue } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { contrastStory } from './contrast-story.ts';

const figure = (own: InventedValue, qpv: InventedValue, nounPhrase = 'la part des jardins') =>
  inventFigure({ values: { Aulnes: own }, qpv, focus: 'Aulnes', indicator: { nounPhrase } });

test('above on one, below on the other, by hand: 31.3 − 28.1 = 3.2; 46.0 − 40.1 = 5.9', () => {
  const story = contrastStory(figure(31.3, 28.1), figure(40.1, 46, 'la part des mares'));
  expect(story?.headline).toBe(
    'Au-dessus de l’ensemble des quartiers prioritaires pour la part des jardins, au-dessous pour la part des mares',
  );
  expect(plainSpaces(story?.sentences[0] ?? '')).toBe(
    'Le quartier Aulnes est 3,2 points au-dessus de l’ensemble des quartiers prioritaires pour la part des jardins (31,3 % contre 28,1 % en 2020), et 5,9 points au-dessous pour la part des mares (40,1 % contre 46,0 % en 2020).',
  );
  expect(story?.caution).toMatch(/^Deux chiffres côte à côte/u);
});

test('the same side, the same value, a missing or a doubtful one retire it', () => {
  const below = figure(40.1, 46);
  expect(contrastStory(figure(28, 28.1), below)).toBeNull();
  expect(contrastStory(figure(28.1, 28.1), below)).toBeNull();
  expect(contrastStory(figure(31.3, 28.1), figure(47, 46))).toBeNull();
  expect(contrastStory(figure(null, 28.1), below)).toBeNull();
  expect(contrastStory(figure(31.3, { doubtful: 28.1 }), below)).toBeNull();
});
