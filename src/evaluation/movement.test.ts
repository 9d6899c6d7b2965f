import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { movementOf } from './movement.ts';

const dataset = inventDataset({
  previous: { Aulnes: 40, Bruyères: 40, Chênes: { doubtful: 0 }, Ormes: 40, Hêtres: null },
  values: { Aulnes: 42, Bruyères: 42.1, Chênes: 12, Ormes: null, Hêtres: null },
  focus: 'Aulnes',
});
const [indicator] = dataset.indicators;
if (indicator === undefined) throw new Error('The invented dataset has no indicator.');
const at = (name: string, more: Partial<Indicator> = {}) => {
  const territory = dataset.territories.find(({ shortName }) => shortName === name)?.id ?? '';
  return movementOf(dataset, {
    indicator: { ...indicator, ...more },
    territory,
    from: 2015,
    to: 2020,
    threshold: 2,
  });
};

test('a missing or doubtful value is no movement, and its years are named', () => {
  expect(at('Ormes')).toEqual({ kind: 'unknown', years: [2020] });
  expect(at('Hêtres')).toEqual({ kind: 'unknown', years: [2015, 2020] });
  expect(at('Chênes')).toEqual({ kind: 'unknown', years: [2015] });
});

test('a change that equals the threshold is stable, one beyond it is not, without binary noise', () => {
  expect(at('Aulnes')).toMatchObject({ kind: 'stable', change: 2 });
  expect(at('Bruyères')).toMatchObject({ kind: 'up', change: 2.1 });
});

test('a break between the two years, of definition or of outlines, stops the comparison; one outside does not', () => {
  const note = 'La définition a changé.';
  expect(at('Bruyères', { breaks: [{ from: 2015, to: 2020, note }] })).toEqual({ kind: 'broken', note });
  expect(at('Bruyères', { breaks: [{ from: 2015, to: 2018, note, perimeter: true }] })).toEqual({
    kind: 'broken',
    note,
  });
  expect(at('Bruyères', { breaks: [{ from: 2010, to: 2015, note }] })).toMatchObject({ kind: 'up' });
  expect(at('Bruyères', { breaks: [{ from: 2020, to: 2022, note }] })).toMatchObject({ kind: 'up' });
});

test('a count changes in per cent, and not from zero', () => {
  const counts = inventDataset({
    indicator: { unit: 'nombre', changeUnit: 'pourcentage', decimals: 0, counted: 'jardins' },
    previous: { Aulnes: 200, Bruyères: 0 },
    values: { Aulnes: 190, Bruyères: 4 },
    focus: 'Aulnes',
  });
  const [one] = counts.indicators;
  if (one === undefined) throw new Error('The invented dataset has no indicator.');
  const [first, second] = counts.territories.map(({ id }) =>
    movementOf(counts, { indicator: one, territory: id, from: 2015, to: 2020, threshold: 4 }),
  );
  expect(first).toMatchObject({ kind: 'down', change: -5 });
  expect(second).toEqual({ kind: 'unknown', years: [2015] });
});
