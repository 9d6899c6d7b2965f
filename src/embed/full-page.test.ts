import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { fullPage } from './full-page.ts';

const values = { Aulnes: 40.1, Bois: 30 };

test('the neighbourhood shown by default has the page of the indicator', () => {
  expect(fullPage(inventFigure({ values, focus: 'Aulnes' }), 'Aulnes')).toBe('/indicateurs/part-jardins/');
});

test('another one has the same page for its neighbourhood', () => {
  expect(fullPage(inventFigure({ values, focus: 'Bois' }), 'Aulnes')).toBe('/indicateurs/part-jardins/Bois/');
});

test('a profile has the page of its neighbourhood', () => {
  expect(fullPage(inventFigure({ values, focus: 'Aulnes', form: 'profil' }), 'Aulnes')).toBe(
    '/quartiers/Aulnes/',
  );
});
