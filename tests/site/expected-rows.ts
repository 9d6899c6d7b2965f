import { indicatorOf, observationOf } from '../../src/dataset/dataset.ts';
import { originOf } from '../../src/dataset/indicator.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { comparedYears } from '../figures/compared-years.ts';
import { expectedRate } from './expected-rate.ts';
import { dataset, expectedCell, specs } from './expected-values.ts';
import type { WrittenCell } from './written-cell.ts';

/** A cell that a figure stands on, as its files must hold it. */
export interface ExpectedRow extends WrittenCell {
  readonly indicator: string;
  readonly territory: string;
  readonly year: number;
  readonly note: string | null;
}

/** The cells that a figure stands on, territory by territory, the earlier year first. */
export function expectedRows(spec: FigureSpec): readonly ExpectedRow[] {
  if (spec.form === 'taux') return rateRows(spec);
  const indicators = dataset.indicators.filter(({ id }) => spec.form === 'profil' || id === spec.indicator);
  return indicators.flatMap(({ id: indicator }) => {
    // A profile shows the rate of a count that has one.
    const rate = specs.find(({ form, indicator: of }) => form === 'taux' && of === indicator);
    if (spec.form === 'profil' && rate !== undefined) return rateRows(rate);
    return dataset.territories.flatMap(({ id: territory }) =>
      yearsDue(spec, indicator).map((year) => ({
        indicator,
        territory,
        year,
        ...expectedCell(indicator, territory, year),
        note: observationOf(dataset, indicator, territory, year)?.note ?? null,
      })),
    );
  });
}

/** The years of a figure, ascending: all of them for a slope, the latest for a profile, else the latest and the one before; on the outlines of the latest, or for a change of the latest that two years describe. */
export function yearsDue(
  { form, years }: Pick<FigureSpec, 'form' | 'years'>,
  indicator: string,
): readonly number[] {
  const all = yearsOfOneOutline(indicator, form === 'pente' || form === 'evolution');
  const held = all.filter((year) => years === 'derniere' || years.includes(year));
  if (form === 'pente') return held;
  const last = held.at(-1) ?? NaN;
  if (form === 'profil') return [last];
  const before = held.at(-2) ?? all.findLast((year) => year < last);
  return before === undefined ? [last] : [before, last];
}

/** The years that describe the outlines of the latest; for a change, of the latest that two years describe, if there are. */
function yearsOfOneOutline(indicator: string, isOfChange: boolean): readonly number[] {
  const own = indicatorOf(dataset, indicator);
  if (isOfChange) return comparedYears(own);
  const outlines = own.years.map((year) => originOf(own, year).perimeter);
  return own.years.slice(outlines.findLastIndex((one) => one !== outlines.at(-1)) + 1);
}

function rateRows(spec: FigureSpec): readonly ExpectedRow[] {
  const count = { indicator: spec.indicator ?? '', year: yearsDue(spec, spec.indicator ?? '').at(-1) ?? NaN };
  const bases = indicatorOf(dataset, spec.per ?? '').years;
  const baseYear = bases.findLast((year) => year <= count.year) ?? bases.at(-1) ?? NaN;
  return dataset.territories.map((territory) => ({
    indicator: `taux-${count.indicator}`,
    territory: territory.id,
    year: count.year,
    ...expectedRate(count, { indicator: spec.per ?? '', year: baseYear }, territory),
  }));
}
