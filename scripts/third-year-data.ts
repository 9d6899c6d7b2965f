import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The year that is added, the indicator it is added to, and the territory whose value is missing that year. */
export const thirdYear = { year: 2022, indicator: 'taux-pauvrete', missing: 'virolois' } as const;

/**
 * Copies the data and adds one year to one indicator by adding rows only, as the agent of the town would:
 * the value of the latest year plus two points, and one cell that the source does not give.
 */
export async function writeThirdYear(data: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(data, folder, { recursive: true });
  const file = join(folder, `indicateurs/${thirdYear.indicator}.csv`);
  const text = (await readFile(file, 'utf8')).trimEnd();
  await writeFile(file, `${text}\n${addedRows(text).join('\n')}\n`);
}

/** The rows of the third year, from the text of a file whose columns are those of data/. */
export function addedRows(text: string): readonly string[] {
  const latest = new Map<string, string>();
  for (const line of text.split('\n').slice(1)) {
    const [territory = '', , value = ''] = line.split(',');
    latest.set(territory, value);
  }
  return [...latest].map(([territory, value]) =>
    territory === thirdYear.missing
      ? `${territory},${thirdYear.year},,non_renseigne,`
      : `${territory},${thirdYear.year},${(Number(value) + 2).toFixed(1)},publie,`,
  );
}
