import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset, Observation } from '../../src/dataset/dataset.ts';
import { latestYear } from '../../src/dataset/indicator.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';

/** A year that is added to an indicator. */
export interface AddedYear {
  readonly indicator: string;
  readonly year: number;
  /** The territory whose value is missing that year. */
  readonly missing: string;
}

const FOLLOWED = 'taux-pauvrete';
const MISSING = 'virolois';

/**
 * The years that the fixture adds: one to an indicator of several years, whose figures follow it, and one to the first two
 * percentages that have a single year, if there are, whose figures of change appear with it.
 */
export function addedYears({
  indicators,
  observations,
}: Pick<Dataset, 'indicators' | 'observations'>): readonly AddedYear[] {
  const singles = indicators.filter(
    ({ id, years, unit }) =>
      years.length === 1 && unit === 'pourcentage' && hasRoom(observations.get(id) ?? []),
  );
  return indicators
    .filter((indicator) => indicator.id === FOLLOWED || singles.slice(0, 2).includes(indicator))
    .toSorted((a, b) => b.years.length - a.years.length)
    .map((indicator) => ({ indicator: indicator.id, year: latestYear(indicator) + 3, missing: MISSING }));
}

/**
 * A year more on other outlines, of the first percentage that has several years already: beside them, it is compared with none.
 * Null where there is no such indicator.
 */
export function outlinedYear({
  indicators,
  observations,
}: Pick<Dataset, 'indicators' | 'observations'>): AddedYear | null {
  const found = indicators.find((indicator) => {
    const latest = (observations.get(indicator.id) ?? []).filter(
      ({ year }) => year === latestYear(indicator),
    );
    const isOfSeveral = indicator.years.length > 1 && indicator.unit === 'pourcentage';
    return indicator.id !== FOLLOWED && isOfSeveral && hasRoom(latest);
  });
  return found === undefined ? null : { indicator: found.id, year: latestYear(found) + 3, missing: MISSING };
}

/** Whether two points more leave percentages that a check of the data believes: below 100, and of few territories at once. */
function hasRoom(observations: readonly Observation[]): boolean {
  const values = observations.flatMap(({ value }) => (value === null ? [] : [value]));
  const counts = [...Map.groupBy(values, (value) => value).values()].map(({ length }) => length);
  return Math.max(0, ...values) <= 97 && Math.max(0, ...counts) < 4;
}

/**
 * Copies the data and adds the years by adding rows only, as the agent of the town would:
 * the value of the latest year plus two points, and one cell that the source does not give.
 */
export async function writeThirdYear(data: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(data, folder, { recursive: true });
  for (const added of addedYears(loadDataset(readDataFolder(data)))) {
    const file = join(folder, `indicateurs/${added.indicator}.csv`);
    const text = (await readFile(file, 'utf8')).trimEnd();
    await writeFile(file, `${text}\n${addedRows(text, added).join('\n')}\n`);
  }
}

/** The rows of a year more, from the text of a file whose columns are those of data/. */
export function addedRows(text: string, { year, missing }: AddedYear): readonly string[] {
  const latest = new Map<string, string>();
  for (const line of text.split('\n').slice(1)) {
    const [territory = '', , value = ''] = line.split(',');
    latest.set(territory, value);
  }
  return [...latest].map(([territory, value]) =>
    territory === missing
      ? `${territory},${year},,non_renseigne,`
      : `${territory},${year},${(Number(value) + 2).toFixed(1)},publie,`,
  );
}
