import { expect, test } from 'vitest';
import { count, inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { titledUnit } from './titled-unit.ts';

const rate = inventFigure({ values: { A: 40, B: 30 }, focus: 'A' });
const counted = inventFigure({ values: { A: 40, B: 30 }, focus: 'A', indicator: count });

test('a title says its unit, and its year where it is asked for', () => {
  expect(titledUnit(rate)).toBe('Part des jardins (%)');
  expect(titledUnit(counted, 2020)).toBe('Population (nombre, 2020)');
});

test('the title of a rate for a hundred does not say it twice', () => {
  const perHundred = { counted: 'jardins', base: counted.indicator, baseYear: 2020 };
  const figure = { title: 'Jardins pour 100 habitants', indicator: { ...rate.indicator, perHundred } };
  expect(titledUnit(figure)).toBe('Jardins pour 100 habitants');
  expect(titledUnit(figure, 2020)).toBe('Jardins pour 100 habitants (2020)');
});
