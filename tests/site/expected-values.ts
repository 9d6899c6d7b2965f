import { indicatorOf, observationOf, type Territory } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { loadSpecs } from '../../src/loading/load-specs.ts';
import { plainText, type WrittenCell } from './written-cell.ts';

// What the built pages must say, computed here from data/ alone and not by the rooms of src that the pages use.

/** The data that the published site was built from. */
export const dataset = loadDataset(readDataFolder('data'));

/** The figures that are drawn from them. */
export const specs = loadSpecs('.', dataset);

/** The neighbourhoods, without the two references. */
export const neighbourhoods: readonly Territory[] = dataset.territories.filter(({ type }) => type === 'qpv');

/** A cell of the data, as a page must write it; throws where data/ has no such line. */
export function expectedCell(indicator: string, territory: string, year: number): WrittenCell {
  const found = observationOf(dataset, indicator, territory, year);
  if (found === null) throw new Error(`No line of "${indicator}" for "${territory}" in ${year}.`);
  return { published: found.published, status: found.status };
}

/** The same as our own tables print it: with the decimals of its indicator. */
export function shownCell(indicator: string, territory: string, year: number): WrittenCell {
  return withDecimals(expectedCell(indicator, territory, year), indicatorOf(dataset, indicator).decimals);
}

/** A cell with so many decimals: the data never have more. */
export function withDecimals(cell: WrittenCell, decimals: number): WrittenCell {
  const { published, status } = cell;
  if (published === null || decimals === 0) return cell;
  const [whole = '', fraction = ''] = published.split('.');
  return { published: `${whole}.${fraction.padEnd(decimals, '0')}`, status };
}

/** The change between two years to one decimal, halves away from zero, without a sign where it is nil; null unless both values are published without a doubt. That of all neighbourhoods together is counted over those that have both. */
export function expectedChange(
  indicator: string,
  territory: string,
  from: number,
  to: number,
): string | null {
  const cells = [expectedCell(indicator, territory, from), expectedCell(indicator, territory, to)];
  if (cells.some(({ status }) => status !== 'publie')) return null;
  const isCount = indicatorOf(dataset, indicator).unit === 'nombre';
  const lost = isCount && territory === 'ensemble-qpv' ? lostOf(indicator, [from, to]) : [0, 0];
  const [before = 0, after = 0] = cells.map(
    ({ published }, i) => Math.round(Number(published) * 10) - (lost[i] ?? 0) * 10,
  );
  const tenths = isCount ? divide((after - before) * 1000, before) : after - before;
  return `${tenths > 0 ? '+' : ''}${(tenths / 10).toFixed(1)}`;
}

/** What the neighbourhoods that lack one of the years count in each of them. */
function lostOf(indicator: string, years: readonly number[]): readonly number[] {
  const lacking = neighbourhoods.filter(({ id }) =>
    years.some((year) => expectedCell(indicator, id, year).published === null),
  );
  return years.map((year) =>
    lacking.reduce((sum, { id }) => sum + Number(expectedCell(indicator, id, year).published), 0),
  );
}

/** The territory of that name, long or short, as pages print it; throws when there is none. */
export function territoryNamed(words: string): Territory {
  const name = plainText(words);
  const found = dataset.territories.find((one) =>
    [one.name, one.shortName].some((own) => plainText(own) === name),
  );
  if (found === undefined) throw new Error(`No territory is called « ${words} ».`);
  return found;
}

/** A division of whole numbers rounded to the unit, halves away from zero. */
export function divide(numerator: number, denominator: number): number {
  const size = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 ? 0 - size : size;
}
