import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { figureHeight } from '../../figures/drawings/figure-html.ts';
import { figureSvg } from '../../figures/drawings/figure-svg.ts';
import { frameHeight, frameRooms } from './frame-height.ts';

const values = { Aulnes: 40.1, Bois: 30 };
const figure = inventFigure({ values, focus: 'Aulnes' });
const drawing = Number(/ height="(\d+)"/u.exec(figureSvg(figure))?.[1]);

test('the height holds the drawing and every line of words, rounded up', () => {
  const height = frameHeight(figure, siteWithoutAddress);
  expect(height % 10).toBe(0);
  // By hand: padding 24, headline 2 or 3 lines of 22, subject 20, drawing 20 + its own, parts 56, notes 5 blocks of 22 or 38, one of 54 at most, slack 4.
  expect(height - drawing).toBeGreaterThanOrEqual(24 + 44 + 20 + 20 + 56 + 110 + 4);
  expect(height - drawing).toBeLessThan(24 + 66 + 20 + 20 + 56 + 206 + 4 + 10);
});

test('longer words make a higher frame', () => {
  const long = inventFigure({
    values,
    focus: 'Aulnes',
    indicator: { source: 'Une source très longue. '.repeat(10) },
  });
  expect(frameHeight(long, inventedSite)).toBeGreaterThan(frameHeight(figure, inventedSite) + 60);
});

test('a long public address is counted', () => {
  const publicAddress = `https://bourg.example/${plainSpaces('convention/').repeat(12)}`;
  expect(frameHeight(figure, { ...inventedSite, publicAddress })).toBeGreaterThan(
    frameHeight(figure, inventedSite),
  );
});

test('the drawing is given what the words leave of the frame, never less than it asks for', () => {
  const height = frameHeight(figure, inventedSite);
  const { phone, column } = frameRooms(figure, inventedSite);
  expect(phone).toBeGreaterThanOrEqual(figureHeight(figure, 288) - 1);
  expect(column).toBeGreaterThanOrEqual(figureHeight(figure, 560) - 1);
  expect(Math.max(phone, column)).toBeLessThan(height - 200);
});
