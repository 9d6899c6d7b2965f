import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { addedRows, secondYear, thirdYear, writeThirdYear } from './third-year-data.ts';

test('each territory gets one row more, from its latest value; one value is missing', () => {
  const text =
    'territoire,annee,valeur,statut,note\na,2014,39.4,publie,\na,2019,41.8,publie,\nb,2019,38.4,publie,';
  const added = { year: 2022, indicator: 'taux', missing: 'b' };
  expect(addedRows(text, added)).toEqual(['a,2022,43.8,publie,', 'b,2022,,non_renseigne,']);
});

test('the data stay sound, and only two files of them change', async () => {
  using folder = temporaryFolder();
  const data = join(folder.path, 'data');
  await writeThirdYear('data', data);
  const { indicators } = loadDataset(readDataFolder(data));
  const years = new Map(indicators.map(({ id, years: all }) => [id, all]));
  expect(years.get(thirdYear.indicator)).toEqual([2014, 2019, 2022]);
  expect(years.get(secondYear.indicator)).toEqual([2017, 2022]);
  const changed = [...readDataFolder('data')].filter(
    ([file, bytes]) => !readFileSync(join(folder.path, file)).equals(bytes),
  );
  expect(changed).toHaveLength(2);
});
