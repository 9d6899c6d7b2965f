import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A year that is added to an indicator. */
export interface AddedYear {
  readonly year: number;
  readonly indicator: string;
  /** The territory whose value is missing that year. */
  readonly missing: string;
}

/** The third year of an indicator that has two. */
export const thirdYear = {
  year: 2022,
  indicator: 'taux-pauvrete',
  missing: 'virolois',
} as const satisfies AddedYear;

/** The second year of an indicator that has one, whose figures of change appear with it. */
export const secondYear = {
  year: 2022,
  indicator: 'taux-emploi',
  missing: 'phalempins',
} as const satisfies AddedYear;

/**
 * Copies the data and adds a year to two indicators by adding rows only, as the agent of the town would:
 * the value of the latest year plus two points, and one cell that the source does not give.
 */
export async function writeThirdYear(data: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(data, folder, { recursive: true });
  for (const added of [thirdYear, secondYear]) {
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
