import { describe, expect, test } from 'vitest';
import { indicatorOf, observationOf, type Status } from '../src/dataset/dataset.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { changeBetween } from '../src/stats/comparisons.ts';
import { roundHalf, sum } from '../src/stats/decimals.ts';
import { sourceCells } from './source-cells.ts';

const dataset = loadDataset(readDataFolder('data'));
const cells = sourceCells(dataset);

const placesOf = (status: Status): readonly string[] =>
  cells
    .filter((cell) => cell.status === status)
    .map(({ indicator, territory, year }) => `${indicator} ${territory} ${year}`);

describe('the statuses of the cells of the source', () => {
  test('588 cells: 569 published, 10 missing, 9 doubtful', () => {
    const count = (status: Status): number => placesOf(status).length;
    expect([count('publie'), count('non_renseigne'), count('a_verifier')]).toEqual([569, 10, 9]);
  });

  test('the missing cells are those where the source says « nr »', () => {
    expect(placesOf('non_renseigne')).toEqual([
      'part-0-14-ans ensemble-qpv 2010',
      'part-15-24-ans ensemble-qpv 2010',
      'part-etrangers la-mouchonniere 2017',
      'part-familles-monoparentales ensemble-qpv 2010',
      'allocataires-rsa comtesse-de-segur 2020',
      'allocataires-aah comtesse-de-segur 2020',
      'logements-sociaux comtesse-de-segur 2018',
      'logements-sociaux ensemble-qpv 2018',
      'part-logements-sociaux comtesse-de-segur 2018',
      'part-logements-sociaux ensemble-qpv 2018',
    ]);
  });

  test('the doubtful cells are zeros, a round number and a value five times the same', () => {
    expect(placesOf('a_verifier')).toEqual([
      'part-etrangers clemenceau-kiener 2010',
      'part-etrangers clemenceau-kiener 2017',
      'part-16-25-ans-non-scolarises-sans-emploi la-briquetterie 2017',
      'allocataires-rsa mel 2015',
      'part-logements-sociaux secteur-nord 2018',
      'part-logements-sociaux la-briquetterie 2018',
      'part-logements-sociaux nouveau-roubaix 2018',
      'part-logements-sociaux pont-de-bois 2018',
      'part-logements-sociaux centralite-de-beaulieu 2018',
    ]);
  });

  test('every zero of the table is doubtful, and every value 95.0 too', () => {
    const suspects = cells.filter(({ published }) => published === '0' || published === '95.0');
    expect(suspects).toHaveLength(8);
    expect(new Set(suspects.map(({ status }) => status))).toEqual(new Set(['a_verifier']));
  });
});

describe('the 26 neighbourhoods add up to « Ensemble des QPV », without the row that is missing', () => {
  test.each([
    { indicator: 'population', year: 2013, missing: [] },
    { indicator: 'population', year: 2018, missing: [] },
    { indicator: 'allocataires-rsa', year: 2015, missing: [] },
    { indicator: 'allocataires-rsa', year: 2020, missing: ['comtesse-de-segur'] },
    { indicator: 'allocataires-aah', year: 2015, missing: [] },
    { indicator: 'allocataires-aah', year: 2020, missing: ['comtesse-de-segur'] },
  ])('$indicator in $year', ({ indicator, year, missing }) => {
    const quarters = dataset.territories.filter(({ type }) => type === 'qpv').map(({ id }) => id);
    const valueOf = (id: string): number | null => observationOf(dataset, indicator, id, year)?.value ?? null;
    const total = observationOf(dataset, indicator, 'ensemble-qpv', year);
    expect(quarters).toHaveLength(26);
    expect(quarters.filter((id) => valueOf(id) === null)).toEqual(missing);
    expect(sum(quarters.map(valueOf))).toBe(total?.value);
    expect(total?.note?.startsWith('Total fait sans Comtesse De Ségur') ?? false).toBe(missing.length > 0);
  });
});

describe('the published changes', () => {
  const recomputed = dataset.publishedChanges.map((published) => {
    const { indicator, territory, from, to } = published;
    const valueIn = (year: number): number | null =>
      observationOf(dataset, indicator, territory, year)?.value ?? null;
    const change = changeBetween(valueIn(from), valueIn(to), indicatorOf(dataset, indicator).unit);
    return { ...published, recomputed: change === null ? null : roundHalf(change, 1) };
  });

  test('are missing exactly where one of the two values is', () => {
    const odd = recomputed.filter((change) => (change.value === null) !== (change.recomputed === null));
    expect(odd).toEqual([]);
    expect(recomputed.filter(({ value }) => value === null)).toHaveLength(6);
  });

  test('equal the rounded recomputed ones, but for one', () => {
    const exceptions = recomputed.filter(({ value, recomputed: again }) => value !== again);
    // 18.8 - 17.0 = 1.8, where the source prints +1.7: it may have subtracted before it rounded.
    expect(exceptions).toEqual([
      {
        indicator: 'part-familles-monoparentales',
        territory: 'mel',
        from: 2010,
        to: 2017,
        value: 1.7,
        published: '+1.7',
        recomputed: 1.8,
      },
    ]);
  });
});
