import { expect, test } from 'vitest';
import {
  inventDataset,
  inventedSpec,
  type Invention,
} from '../../../tests/fixtures/figures/invent-figure.ts';
import { inventedRateSpec, inventRateDataset } from '../../../tests/fixtures/figures/invent-rate.ts';
import type { FigureSpec } from '../spec.ts';
import { addRate } from './add-rate.ts';
import { buildFacts, focusOn } from './build-facts.ts';

const invention: Invention = {
  values: { A: 30, B: 20 },
  previous: { A: 25, B: null },
  before: { 2010: { A: 20, B: 19 } },
  focus: 'A',
};
const moved = { from: 2010, to: 2015, note: 'Les contours ont changé.', perimeter: true } as const;
const facts = (spec: Partial<FigureSpec>, more: Partial<Invention> = {}) =>
  focusOn(buildFacts({ ...inventedSpec, ...spec }, inventDataset({ ...invention, ...more })), 'A');

test('a ranking draws the last year, a chart of two dates the last two, a slope all of them', () => {
  expect(facts({}).years).toEqual([2020]);
  expect(facts({ form: 'evolution' }).years).toEqual([2015, 2020]);
  expect(facts({ form: 'pente' }).years).toEqual([2010, 2015, 2020]);
});

test('the years of the spec hold the figure to them', () => {
  const held = facts({ form: 'evolution', years: [2010, 2020] });
  expect([held.years, held.previousYear]).toEqual([[2010, 2020], 2010]);
});

test('a single year has none before it', () => {
  const alone = inventDataset({ values: { A: 1 }, focus: 'A' });
  expect(buildFacts(inventedSpec, alone)).toMatchObject({ previousYear: null, brokenBy: null });
});

test('a break between the first and the last year drawn comes with the figure, an earlier one does not', () => {
  const early = { from: 2010, to: 2015, note: 'La définition a changé.' };
  const breaks = { indicator: { breaks: [early] } };
  expect(facts({ form: 'evolution' }, breaks).brokenBy).toBeNull();
  expect(facts({ form: 'pente' }, breaks).brokenBy).toEqual(early);
  expect(facts({ form: 'evolution', years: [2010, 2020] }, breaks).brokenBy).toEqual(early);
});

test('no form goes across two perimeters', () => {
  const breaks = { indicator: { breaks: [moved] } };
  expect(facts({ form: 'pente' }, breaks).years).toEqual([2015, 2020]);
  const late = { indicator: { breaks: [{ ...moved, from: 2015, to: 2020 }] } };
  expect(facts({ form: 'evolution' }, late)).toMatchObject({ year: 2015, years: [2010, 2015] });
  expect(facts({}, late)).toMatchObject({ year: 2020, previousYear: null });
  expect(facts({}, late).neighbourhoods.map(({ change }) => change)).toEqual([null, null]);
});

test('a chart of two dates with none to compare is no figure', () => {
  const late = { ...invention, before: {}, indicator: { breaks: [{ ...moved, from: 2015, to: 2020 }] } };
  const spec = { ...inventedSpec, form: 'evolution' } as const;
  expect(() => buildFacts(spec, inventDataset(late))).toThrow('No year to show of "part-jardins"');
});

test('a rate is read from the indicator that was made for it', () => {
  const dataset = inventRateDataset({ values: { A: 3 }, focus: 'A' }, { values: { A: 60 }, focus: 'A' });
  const rate = focusOn(buildFacts(inventedRateSpec, addRate(dataset, inventedRateSpec)), 'A');
  expect([rate.title, rate.focus.text, rate.previousYear]).toEqual([
    'Jardins pour 100 habitants',
    '5,0',
    null,
  ]);
});

test('without references there are none', () => {
  expect(facts({})).toMatchObject({ mel: null, qpv: null, counted: 2 });
  expect(() => focusOn(buildFacts(inventedSpec, inventDataset(invention)), 'mel')).toThrow(
    'No neighbourhood "mel"',
  );
});

test('source and outlines are those of the years that the figure shows, and a change is never counted across outlines', () => {
  const indicator = {
    origins: [{ year: 2020, source: 'Une lettre', perimeter: 'Les rues.' }],
    breaks: [{ ...moved, from: 2015, to: 2020 }],
  };
  expect(facts({}, { indicator })).toMatchObject({
    year: 2020,
    previousYear: null,
    indicator: { source: 'Une lettre', perimeter: 'Les rues.' },
  });
  expect(facts({ form: 'pente' }, { indicator })).toMatchObject({
    years: [2010, 2015],
    indicator: { source: 'Personne', perimeter: 'Nulle part.' },
  });
});

test('a title of the spec is the title, that of the indicator where there is none', () => {
  expect(facts({ title: 'Autre titre' }).title).toBe('Autre titre');
  expect(facts({}).title).toBe('Part des jardins');
});

test('the year before is that of the list, else the latest of the data before the one shown', () => {
  expect(facts({ years: [2020] }).previousYear).toBe(2015);
  expect(facts({ years: [2015] }).previousYear).toBe(2010);
  expect(facts({ years: [2010] }).previousYear).toBeNull();
  expect(facts({ years: [2010, 2020] }).previousYear).toBe(2010);
  expect(facts({ years: [2020] }).focus.previous?.value).toBe(25);
});

test('a year that is not shown brings no break', () => {
  const late = { from: 2015, to: 2020, note: 'La définition a changé.' };
  const breaks = { indicator: { breaks: [late] } };
  expect(facts({ years: [2015] }, breaks).brokenBy).toBeNull();
  expect(facts({ years: [2010] }, breaks).brokenBy).toBeNull();
  expect(facts({ years: [2020] }, breaks).brokenBy).toEqual(late);
  const first = { from: 2005, to: 2010, note: 'La définition a changé.' };
  expect(facts({ years: [2010] }, { indicator: { breaks: [first] } }).brokenBy).toBeNull();
});

test('errors name what was looked for and where', () => {
  expect(() => facts({ years: [1999] })).toThrow(/^No year to show of "part-jardins"\.$/u);
  expect(() => focusOn(buildFacts(inventedSpec, inventDataset(invention)), 'Z')).toThrow(
    /^No neighbourhood "Z" in data\/territoires\.csv\.$/u,
  );
});
