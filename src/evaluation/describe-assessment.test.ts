import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { assess } from './assess.ts';
import {
  describeAssessment,
  describeNeighbourhoods,
  movementWords,
  thresholdWords,
} from './describe-assessment.ts';

const SPACE = '\u{A0}';
const dataset = inventDataset({
  before: { 2012: { Aulnes: 40.1 } },
  previous: { Aulnes: null },
  values: { Aulnes: 45.2 },
  focus: 'Aulnes',
});
const [indicator] = dataset.indicators;
if (indicator === undefined) throw new Error('The invented dataset has no indicator.');
const told = (depart: number, more: object = {}, seuil = 2) => {
  const indicateurs = [{ indicateur: indicator.id, depart, seuil, raison: 'Peu de personnes.' }];
  const changed = { ...dataset, indicators: [{ ...indicator, ...more }] };
  const [assessment] = assess(
    changed,
    { declare_le: '2026-11-26', indicateurs },
    dataset.territories[0]?.id ?? '',
    2017,
  );
  return assessment === undefined ? [] : describeAssessment(assessment);
};

test('no newer figure is an honest state', () => {
  expect(told(2020)).toEqual([
    `Point de départ : 45,2${SPACE}% en 2020.`,
    'Aucune année plus récente n’est publiée.',
  ]);
});

test('a missing year, one of before the convention and one beyond the threshold are each told as they are', () => {
  expect(told(2012)).toEqual([
    `Point de départ : 40,1${SPACE}% en 2012.`,
    'Non renseigné en 2015. L’année n’est pas postérieure à la convention.',
    `45,2${SPACE}% en 2020 : +5,1${SPACE}points, au-delà du seuil.`,
  ]);
  expect(told(2012, {}, 5.1).at(-1)).toBe(`45,2${SPACE}% en 2020 : stable (+5,1${SPACE}points).`);
});

test('a year beyond a break is shown beside, with why it is not compared', () => {
  const breaks = [{ from: 2015, to: 2020, note: 'Les contours ont changé.', perimeter: true }];
  expect(told(2012, { breaks }).at(-1)).toBe(
    `45,2${SPACE}% en 2020, non comparable à 2012. Les contours ont changé.`,
  );
});

test('without a threshold nothing is concluded', () => {
  expect(describeAssessment({ indicator, threshold: null, baseline: null, later: [] })).toEqual([
    'Aucun seuil n’est déclaré pour cet indicateur : le site ne dit pas s’il a bougé.',
  ]);
});

test('thresholds and movements bear their unit', () => {
  expect(thresholdWords(1, indicator)).toBe(`1${SPACE}point`);
  expect(thresholdWords(2.5, indicator)).toBe(`2,5${SPACE}points`);
  expect(thresholdWords(5, { ...indicator, changeUnit: 'pourcentage' })).toBe(`5${SPACE}%`);
  expect(movementWords({ kind: 'broken', note: '' }, indicator)).toBe('non comparable');
  expect(movementWords({ kind: 'unknown', years: [] }, indicator)).toBe('non connu');
});

test('neighbourhoods are counted by which way they went, none left out', () => {
  expect(
    describeNeighbourhoods({ neighbourhoods: { up: 14, down: 0, stable: 1, broken: 1, unknown: 2 } }),
  ).toBe('14 en hausse, 1 stable et 3 non comparés');
});
