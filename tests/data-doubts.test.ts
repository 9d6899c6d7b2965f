import { describe, expect, test } from 'vitest';
import { indicatorOf, observationOf } from '../src/dataset/dataset.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { median } from '../src/stats/order-statistics.ts';
import { type SourceCell, sourceCells } from './source-cells.ts';

// Four screens for values that can hardly be true. Whatever one of them stops is doubtful in data/, or was judged possible here.
const dataset = loadDataset(readDataFolder('data'));
const cells = sourceCells(dataset).filter(({ value }) => value !== null);
const placeOf = ({ indicator, territory, year }: SourceCell): string => `${indicator} ${territory} ${year}`;
const doubtful = new Set(cells.filter(({ status }) => status === 'a_verifier').map(placeOf));
const quarters = new Set(dataset.territories.filter(({ type }) => type === 'qpv').map(({ id }) => id));

/** Deviations from the median beyond this many times the usual one (median absolute deviation, brought to a standard deviation). */
const FAR = 5;

/** Far from the others, and yet possible: why. */
const judged = new Set([
  // Fewer children and more young people: those of 8 to 14 years in 2010 are 15 to 21 in 2017, among 1,175 inhabitants.
  'part-15-24-ans clemenceau-kiener 2017',
  'part-15-24-ans clemenceau-kiener 2010-2017',
  // From 15 to 43 people among 1,166 inhabitants: the number of 2015 is low for its population, that of 2020 is usual.
  'allocataires-aah bizet-briquetterie 2015-2020',
]);

describe('a value that can hardly be true is doubtful', () => {
  const zeros = cells.filter(({ value }) => value === 0).map(placeOf);
  const round = cells.filter(({ value }) => Number(value) >= 1000 && Number(value) % 1000 === 0).map(placeOf);
  const repeated = cells.filter((cell) => cells.filter((one) => isSame(one, cell)).length >= 4).map(placeOf);

  test('a zero, a round thousand, a value four times the same', () => {
    expect([zeros.length, round.length, repeated.length]).toEqual([3, 1, 5]);
    expect([...zeros, ...round, ...repeated].filter((place) => !doubtful.has(place))).toEqual([]);
  });

  test('far from the other neighbourhoods, or changing far more than they do: doubtful, or judged possible', () => {
    const groups = Map.groupBy(cells.filter(isQuarter), ({ indicator, year }) => `${indicator} ${year}`);
    const values = [...groups.values()].flatMap((group) => farOf(group, placeOf, levelOf));
    const later = Map.groupBy(
      cells.filter((cell) => isQuarter(cell) && changeOf(cell) !== null),
      ({ indicator }) => indicator,
    );
    const changes = [...later.values()].flatMap((group) =>
      farOf(group, changePlace, (cell) => changeOf(cell) ?? 0),
    );
    const found = [...values, ...changes];
    expect(found.filter((place) => !doubtful.has(place) && !judged.has(place))).toEqual([]);
    expect([...judged].filter((place) => !found.includes(place))).toEqual([]);
  });
});

test('the numbers that the notes of doubt state are those of the table', () => {
  const neet = 'part-16-25-ans-non-scolarises-sans-emploi';
  const known = dataset.observations.get(neet)?.filter((one) => quarters.has(one.territory)) ?? [];
  const others = known.flatMap(({ value, status }) => (status === 'publie' ? (value ?? []) : []));
  const range = [Math.min(...others), Math.max(...others)].map((one) => `${one}`.replace('.', ','));
  const note = observationOf(dataset, neet, 'la-briquetterie', 2017)?.note?.replaceAll('\u00A0', ' ');
  expect(note).toContain(`de ${range[0]} % à ${range[1]} %`);
  // « D’un tiers »: outside the neighbourhoods, 71,000 - 22,853 against 52,292 - 20,762.
  const rsa = (territory: string, year: number): number =>
    observationOf(dataset, 'allocataires-rsa', territory, year)?.value ?? NaN;
  const outside = (year: number): number => rsa('mel', year) - rsa('ensemble-qpv', year);
  expect(observationOf(dataset, 'allocataires-rsa', 'mel', 2015)?.note).toContain('baisser d’un tiers');
  expect(Math.abs(1 - outside(2020) / outside(2015) - 1 / 3)).toBeLessThan(0.02);
});

function isSame(one: SourceCell, cell: SourceCell): boolean {
  return one.indicator === cell.indicator && one.year === cell.year && one.published === cell.published;
}

function isQuarter({ territory }: SourceCell): boolean {
  return quarters.has(territory);
}

/** The places of those whose level is far from the middle of their group. */
function farOf(
  group: readonly SourceCell[],
  nameOf: (cell: SourceCell) => string,
  level: (cell: SourceCell) => number,
): readonly string[] {
  const middle = median(group.map(level)) ?? 0;
  const usual = 1.4826 * (median(group.map((cell) => Math.abs(level(cell) - middle))) ?? 0);
  return group.filter((cell) => Math.abs(level(cell) - middle) > FAR * usual).map(nameOf);
}

/** A percentage as it is; a count for one inhabitant, so that great and small neighbourhoods compare; a population has nothing to be far from. */
function levelOf({ indicator, territory, year, value }: SourceCell): number {
  if (indicatorOf(dataset, indicator).unit === 'pourcentage') return value ?? 0;
  if (indicator === 'population') return 0;
  const inhabitants =
    observationOf(dataset, 'population', territory, year > 2015 ? 2018 : 2013)?.value ?? NaN;
  return (value ?? 0) / inhabitants;
}

/** The change to a cell from the year before in the table: points, or the logarithm of the ratio of two counts; null where there is none. */
function changeOf({ indicator, territory, year, value }: SourceCell): number | null {
  const before = indicatorOf(dataset, indicator).years.findLast((one) => one < year);
  const from =
    before === undefined ? null : (observationOf(dataset, indicator, territory, before)?.value ?? null);
  if (from === null || value === null) return null;
  return indicatorOf(dataset, indicator).unit === 'nombre' ? Math.log(value / from) : value - from;
}

function changePlace({ indicator, territory, year }: SourceCell): string {
  const before = indicatorOf(dataset, indicator).years.findLast((one) => one < year);
  return `${indicator} ${territory} ${before}-${year}`;
}
