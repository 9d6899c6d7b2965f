import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indicatorOf, type Observation } from '../../src/dataset/dataset.ts';
import type { Indicator } from '../../src/dataset/indicator.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { addedRows, addedYears, outlinedYear, writeThirdYear } from './third-year-data.ts';

test('each territory gets one row more, from its latest value; one value is missing', () => {
  const text =
    'territoire,annee,valeur,statut,note\na,2014,39.4,publie,\na,2019,41.8,publie,\nb,2019,38.4,publie,';
  const added = { year: 2022, indicator: 'taux', missing: 'b' };
  expect(addedRows(text, added)).toEqual(['a,2022,43.8,publie,', 'b,2022,,non_renseigne,']);
});

test('the years follow the latest of the data, whatever it is; without an indicator of one year, one is added', () => {
  const indicator = (id: string, years: readonly number[]) =>
    ({ id, years, unit: 'pourcentage' }) as unknown as Indicator;
  const followed = indicator('taux-pauvrete', [2019, 2022]);
  expect(
    addedYears({ indicators: [indicator('a', [2017]), followed], observations: new Map() }),
  ).toMatchObject([
    { indicator: 'taux-pauvrete', year: 2025 },
    { indicator: 'a', year: 2020 },
  ]);
  expect(addedYears({ indicators: [followed], observations: new Map() })).toHaveLength(1);
});

test('an indicator whose values leave no room for two points more is left alone', () => {
  const indicator = { id: 'a', years: [2017], unit: 'pourcentage' } as unknown as Indicator;
  const of = (...values: number[]) => {
    const observations = values.map((value) => ({ value }) as unknown as Observation);
    return addedYears({ indicators: [indicator], observations: new Map([['a', observations]]) });
  };
  expect([of(12, 50), of(12, 99), of(95, 95, 95, 95)].map(({ length }) => length)).toEqual([1, 0, 0]);
});

test('a year on other outlines follows those of a percentage of several years, where there is one', () => {
  const indicator = (id: string, years: readonly number[]) =>
    ({ id, years, unit: 'pourcentage' }) as unknown as Indicator;
  const followed = indicator('taux-pauvrete', [2014, 2019]);
  const several = indicator('b', [2010, 2017]);
  expect(
    outlinedYear({ indicators: [followed, indicator('a', [2017]), several], observations: new Map() }),
  ).toMatchObject({ indicator: 'b', year: 2020 });
  expect(outlinedYear({ indicators: [followed], observations: new Map() })).toBeNull();
});

test('the data stay sound, and only the files of these indicators change', async () => {
  using folder = temporaryFolder();
  const data = join(folder.path, 'data');
  await writeThirdYear('data', data);
  const before = loadDataset(readDataFolder('data'));
  const after = loadDataset(readDataFolder(data));
  for (const { indicator, year } of addedYears(before))
    expect(indicatorOf(after, indicator).years).toEqual([...indicatorOf(before, indicator).years, year]);
  const changed = [...readDataFolder('data')].filter(
    ([file, bytes]) => !readFileSync(join(folder.path, file)).equals(bytes),
  );
  expect(changed).toHaveLength(addedYears(before).length);
});
