import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { figureLabel, figureSubject } from './figure-label.ts';

const invention = { values: { Aulnes: 40.1, Bois: 30 }, previous: { Aulnes: 41, Bois: 31 }, focus: 'Aulnes' };

test.each([
  ['classement', 'Part des jardins en 2020, quartier Aulnes'],
  ['evolution', 'Part des jardins, évolution de 2015 à 2020, quartier Aulnes'],
  ['pente', 'Part des jardins, trajectoire de 2015 à 2020, quartier Aulnes'],
] as const)('the forms of one indicator have names of their own: %s', (form, label) => {
  expect(figureLabel(inventFigure({ ...invention, form }))).toBe(label);
});

test('a profile names its neighbourhood, and no year of its own', () => {
  expect(figureLabel(inventFigure({ ...invention, form: 'profil' }))).toMatch(
    /^1 indicateurs?, quartier Aulnes$/u,
  );
});

test('the subject leaves the neighbourhood out', () => {
  expect(figureSubject(inventFigure({ ...invention, form: 'classement' }))).toBe('Part des jardins en 2020');
});
