import { expect, it } from 'vitest';
import { inventedRanking } from '../fixtures/invented-ranking.ts';
import { inventedStrip } from '../fixtures/invented-strip.ts';
import { fluidHeight, noteHeight } from './fluid-height.ts';
import { fluidRanking } from './fluid-ranking.ts';
import { fluidStrip } from './fluid-strip.ts';

it('is higher where names fold, at one size of words', () => {
  const ranking = fluidRanking(inventedRanking);
  expect(fluidHeight(ranking, 288)).toBeGreaterThan(fluidHeight(ranking, 399));
});
it('counts a row with a scale of its own as high as its words, or as its marks ask', () => {
  const strip = fluidStrip(inventedStrip);
  expect(fluidHeight(strip, 800)).toBeGreaterThanOrEqual(54 * inventedStrip.rows.length);
});
it('a paragraph takes fewer lines in a face that is brought nearer', () => {
  const note = 'La définition a pu changer entre ces années : à lire avec prudence. '.repeat(4).trim();
  expect(noteHeight(note, 288, 0.8)).toBeLessThan(noteHeight(note, 288, 1));
});
it('a word wider than its column keeps a line of its own', () => {
  expect(() => noteHeight('anticonstitutionnellement', 60, 1)).not.toThrow();
});
