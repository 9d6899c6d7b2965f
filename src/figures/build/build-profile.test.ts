import { expect, test } from 'vitest';
import { inventDataset, inventedSpec } from '../../../tests/fixtures/figures/invent-figure.ts';
import { inventedRateSpec, inventRateDataset } from '../../../tests/fixtures/figures/invent-rate.ts';
import type { Observation } from '../../dataset/dataset.ts';
import type { Indicator } from '../../dataset/indicator.ts';
import { profileBuilder } from './build-figure.ts';

const dataset = inventRateDataset(
  { values: { A: 3, B: null, C: { doubtful: 0 } }, focus: 'A', mel: 90 },
  {
    values: { A: 60, B: 70, C: 80 },
    previous: { A: 50 },
    focus: 'A',
    mel: 900,
    indicator: { source: 'Insee ; Drees' },
  },
);
const spec = { ...inventedSpec, id: 'profil', form: 'profil', indicator: null } as const;
const profile = profileBuilder(spec, dataset)('B');

test('a profile has a ranking of the latest year for each indicator, in the order of data/', () => {
  expect(profile.parts.map(({ indicator, year, spec: own }) => [indicator.id, year, own.form])).toEqual([
    ['jardins', 2020, 'classement'],
    ['habitants', 2020, 'classement'],
  ]);
  expect(profile.parts.every(({ focus }) => focus.territory.id === 'B')).toBe(true);
});

test('its rows are those of its parts in turn, each with its own indicator and status', () => {
  expect(profile.rows).toHaveLength(8);
  expect(profile.rows.map(({ indicator }) => indicator.id).slice(3, 5)).toEqual(['jardins', 'habitants']);
  expect(profile.neighbourhoods.map(({ cell }) => cell.status).slice(0, 3)).toEqual([
    'publie',
    'non_renseigne',
    'a_verifier',
  ]);
});

test('it has no change of its own, and the sources of all once', () => {
  expect(profile).toMatchObject({ previousYear: null, brokenBy: null, title: '2 indicateurs' });
  expect(profile.indicator.source).toBe('Personne. ; Insee ; Drees');
});

test('a count that has a rate enters by it, and a title of the spec is the title', () => {
  const rated = profileBuilder({ ...spec, title: 'Portrait', rates: [inventedRateSpec] }, dataset)('A');
  expect(rated.parts.map(({ indicator }) => indicator.id)).toEqual(['taux-jardins', 'habitants']);
  expect([rated.title, rated.indicator.title]).toEqual(['Portrait', 'Portrait']);
});

test('without indicators there is no profile', () => {
  const none = { ...inventDataset({ values: { A: 1 }, focus: 'A' }), indicators: [] };
  expect(() => profileBuilder(spec, none)).toThrow('No indicator to make a profile of.');
});

test('its years are those of its parts, once and in order, and its own is the last', () => {
  const early = inventDataset({ values: { A: 1 }, focus: 'A', indicator: { id: 'tard' } });
  const [late = null] = early.indicators;
  const years = [2020, 2012, 2020, 2009];
  const indicators = years.map((year, index) => ({
    ...late,
    id: `n${index}`,
    years: [year],
  })) as readonly Indicator[];
  const cells = years.map((year, index) => [`n${index}`, [cellOf(year, index)]] as const);
  const own = profileBuilder(spec, { ...early, indicators, observations: new Map(cells) })('A');
  expect([own.years, own.year, own.indicator.years]).toEqual([[2009, 2012, 2020], 2020, [2009, 2012, 2020]]);
});

test('the outlines of most indicators come first, then those of the others by their names', () => {
  const one = inventDataset({ values: { A: 1 }, focus: 'A' });
  const outlines = ['La rive.', 'Les rues.', 'Les rues.', 'Le parc.', 'La rive.', 'Les rues.'];
  const indicators = outlines.map((perimeter, index) => ({
    ...one.indicators[0],
    id: `n${index}`,
    nounPhrase: `l’indice ${index}`,
    perimeter,
  })) as readonly Indicator[];
  const observations = new Map(indicators.map(({ id }) => [id, [cellOf(2020, 1)]]));
  expect(profileBuilder(spec, { ...one, indicators, observations })('A').indicator.perimeter).toBe(
    'Les rues. Pour l’indice 0 et l’indice 4 : La rive. Pour l’indice 3 : Le parc.',
  );
});

test('a profile keeps no cell before, no change, and what each row is compared with', () => {
  for (const row of [...profile.rows, ...profile.neighbourhoods]) {
    expect(row).toMatchObject({ previous: null, change: null, without: [] });
    expect(row.compared).toBe(row.history);
  }
  expect(profile.parts[1]?.rows[0]).toMatchObject({ previous: { value: 50 } });
});

test('the one scale that a profile is told by is that of per cents, of no break and of no indicator', () => {
  expect(profile.indicator).toMatchObject({
    id: 'profil',
    nounPhrase: 'les indicateurs',
    gender: 'm',
    plural: true,
    unit: 'pourcentage',
    counted: null,
    decimals: 1,
    changeUnit: 'points',
    definition: 'Chaque indicateur a son échelle, ses unités et son année ; sa page les donne.',
    breaks: [],
  });
  expect(profile.indicator).not.toHaveProperty('origins');
});

function cellOf(year: number, value: number): Observation {
  return { territory: 'A', year, value, published: String(value), status: 'publie', note: null };
}
