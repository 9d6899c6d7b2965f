import { expect, test } from 'vitest';
import {
  count,
  inventDataset,
  inventedSpec,
  type Invention,
} from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { buildFigure } from '../build/build-figure.ts';
import { publishedChangeNotes } from './published-changes.ts';

function notes(invention: Invention, territory: string, published: string | null): readonly string[] {
  const dataset = inventDataset(invention);
  const indicator = dataset.indicators[0]?.id ?? '';
  const value = published === null ? null : Number(published);
  const printed = { indicator, territory, from: 2015, to: 2020, value, published };
  const figure = buildFigure({ ...inventedSpec, indicator }, dataset, 'A');
  return publishedChangeNotes(figure, { ...dataset, publishedChanges: [printed] }).map(plainSpaces);
}
const rates = { values: { A: 18.8 }, previous: { A: 17 }, focus: 'A' };
const counts = {
  values: { A: 90, B: null },
  previous: { A: 100, B: 20, qpv: 120 },
  qpv: 90,
  focus: 'A',
  indicator: count,
};

test('a change that is not printed, or is the one computed, has no note', () => {
  expect(notes(rates, 'A', null)).toEqual([]);
  expect(notes(rates, 'A', '+1.8')).toEqual([]);
});

test('a change printed otherwise says both', () => {
  expect(notes(rates, 'A', '+1.7')).toEqual([
    'A, 2015–2020 : le document imprime +1,7, le calcul donne +1,8 point ; la différence vient sans doute d’arrondis.',
  ]);
});

test('that of a total made without some says over whom it is computed', () => {
  expect(notes(counts, 'qpv', '-25.0')).toEqual([
    'Ensemble des QPV, 2015–2020 : le document imprime −25,0 %, le calcul donne −10,0 % sur les mêmes quartiers aux deux dates, sans B.',
  ]);
});
