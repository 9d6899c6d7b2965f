import { expect, test } from 'vitest';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { figureSvg } from './figure-svg.ts';

const invention = {
  values: { Aulnes: 40.1, Bois: null },
  previous: { Aulnes: 3, Bois: 2 },
  focus: 'Aulnes',
  mel: 2,
};

test.each(['classement', 'evolution', 'pente', 'profil'] as const)(
  'the drawing of a %s is named on demand, and as wide as asked',
  (form) => {
    const figure = inventFigure({ ...invention, form });
    expect(figureSvg(figure)).toMatch(/^<svg class="g" text-anchor="middle" width="288"/);
    expect(figureSvg(figure, { label: 'Le constat', width: 384 })).toMatch(
      /width="384".*aria-label="Le constat"/,
    );
  },
);

test('a name or a width never comes from, nor goes to, the drawing that pages share', () => {
  const figure = inventFigure(invention);
  const plain = figureSvg(figure);
  expect(figureSvg(figure, { label: 'Le constat' })).toContain('aria-label');
  expect(figureSvg(figure, { width: 400 })).toContain('width="400"');
  expect(figureSvg(figure)).toBe(plain);
  expect(figureSvg(inventFigure(invention))).toBe(plain);
});

test('five years are lines with no line of code, and a missing one is a gap that is said', () => {
  const figure = inventFigure({
    values: { Aulnes: 43.9, Bois: 39 },
    previous: { Aulnes: 40.1, Bois: 36 },
    before: {
      2005: { Aulnes: 36, Bois: 31 },
      2008: { Aulnes: 38.1, Bois: 33 },
      2012: { Aulnes: null, Bois: 32 },
    },
    focus: 'Aulnes',
    form: 'pente',
  });
  const svg = figureSvg(figure);
  // 2005 to 2008, then 2015 to 2020: nothing bridges 2012.
  const [, path = ''] = /<g class="g-line g-focus"><path d="([^"]+)"/.exec(svg) ?? [];
  expect(
    path
      .split('M')
      .slice(1)
      .map((run) => run.split('L').length),
  ).toEqual([2, 2]);
  expect(svg).toContain('Aulnes : 2012 n. r.');
  expect(figure.years).toEqual([2005, 2008, 2012, 2015, 2020]);
});

test('no change and no slope is drawn across two perimeters', () => {
  const breaks = [{ from: 2015, to: 2020, note: 'Les contours ont changé.', perimeter: true }] as const;
  const before = { 2010: { Aulnes: 1, Bois: 4 } };
  for (const form of ['evolution', 'pente'] as const) {
    const figure = inventFigure({ ...invention, before, form, indicator: { breaks } });
    expect(figure.years).toEqual([2010, 2015]);
    expect(figureSvg(figure)).not.toContain('2020');
    expect(JSON.stringify(figure.finding)).not.toContain('2020');
  }
});

test('a drawing for a file of its own is not the one that pages share', () => {
  const figure = inventFigure(invention);
  expect(figureSvg(figure, { standalone: true })).not.toBe(figureSvg(figure));
  expect(figureSvg(figure)).not.toContain('xmlns="http');
});
