import { expect, test } from 'vitest';
import { count, inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { figureMarkerSvg } from './figure-marker-svg.ts';

const values = { Aulnes: 40.1, Bois: null, Cour: { doubtful: 0 } };
const draw = (focus: string) => figureMarkerSvg(inventFigure({ values, focus, mel: 19.2, qpv: null }));

test('missing values are written', () => {
  expect(draw('Bois')).toContain('Bois n. r.');
  expect(draw('Aulnes')).toContain('QPV n. r.');
});

test('a doubtful value is hollow and has its sign', () => {
  expect(draw('Cour')).toMatch(/g-doubt g-focus.*Cour 0,0\u00A0% \?/);
});

test('counts and figures without references have no line', () => {
  expect(
    figureMarkerSvg(inventFigure({ values, focus: 'Aulnes', mel: 1, qpv: 2, indicator: count })),
  ).toBeNull();
  expect(figureMarkerSvg(inventFigure({ values, focus: 'Aulnes' }))).toBeNull();
});
