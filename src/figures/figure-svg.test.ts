import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
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
