import { expect, test } from 'vitest';
import { inventDataset, inventedSpec } from '../../tests/fixtures/figures/invent-figure.ts';
import { inventRateDataset } from '../../tests/fixtures/figures/invent-rate.ts';
import { buildProfile } from './build-profile.ts';

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
const profile = buildProfile(spec, dataset, 'B');

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

test('without indicators there is no profile', () => {
  const none = { ...inventDataset({ values: { A: 1 }, focus: 'A' }), indicators: [] };
  expect(() => buildProfile(spec, none, 'A')).toThrow('No indicator to make a profile of.');
});
