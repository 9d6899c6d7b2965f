import { type Dataset, indicatorOf } from '../../dataset/dataset.ts';
import type { Indicator } from '../../dataset/indicator.ts';
import type { FigureFacts } from '../figure.ts';
import { type FigureSpec, rateId } from '../spec.ts';
import { buildRows } from './build-rows.ts';
import { indicatorAt } from './indicator-at.ts';
import { changeYears, comparableYears } from './rate-years.ts';

/** What a figure knows whatever neighbourhood is in focus. */
export type SharedFacts = Omit<FigureFacts, 'focus'>;

/** All that a figure of one indicator knows before a neighbourhood is in focus. */
export function buildFacts(spec: FigureSpec, dataset: Dataset): SharedFacts {
  const whole = indicatorOf(dataset, spec.per === null ? (spec.indicator ?? '') : rateId(spec));
  const known = knownYears(spec, whole);
  const year = known.at(-1);
  if (year === undefined) throw new Error(`No year to show of "${whole.id}".`);
  const previousYear = yearBefore(known, whole, year);
  const years = yearsOf(spec, known, previousYear, year);
  const indicator = indicatorAt(whole, previousYear === null ? years : [previousYear, ...years]);
  const rows = buildRows(dataset, indicator, years, previousYear);
  const neighbourhoods = rows.filter(({ territory }) => territory.type === 'qpv');
  return {
    spec,
    title: spec.title ?? indicator.title,
    indicator,
    year,
    years,
    previousYear,
    brokenBy: breakBetween(indicator, years[0] === year ? previousYear : (years[0] ?? null), year),
    parts: [],
    rows,
    neighbourhoods,
    mel: rows.find(({ territory }) => territory.type === 'metropole') ?? null,
    qpv: rows.find(({ territory }) => territory.type === 'ensemble_qpv') ?? null,
    counted: neighbourhoods.filter(({ counted }) => counted).length,
    updated: dataset.updated,
  };
}

/** The years that the figure is held to, on the perimeter of the last; of one that draws a change, the latest that have one. */
function knownYears({ form, years }: FigureSpec, indicator: Indicator): readonly number[] {
  const allowed = indicator.years.filter((one) => years === 'derniere' || years.includes(one));
  if (form === 'evolution' || form === 'pente') return changeYears(indicator, allowed);
  const comparable = comparableYears(indicator, allowed.at(-1) ?? -Infinity);
  return allowed.filter((one) => comparable.includes(one));
}

/** The year before in a list the figure is held to; where the list has a single one, in the data. */
function yearBefore(known: readonly number[], indicator: Indicator, year: number): number | null {
  return known.at(-2) ?? comparableYears(indicator, year).findLast((one) => one < year) ?? null;
}

function yearsOf(
  { form }: FigureSpec,
  known: readonly number[],
  previousYear: number | null,
  year: number,
): readonly number[] {
  if (form === 'pente') return known;
  return form === 'evolution' && previousYear !== null ? [previousYear, year] : [year];
}

/** The same with a neighbourhood in focus; throws where it is none of those of data/. */
export function focusOn(facts: SharedFacts, id: string): FigureFacts {
  const focus = facts.neighbourhoods.find(({ territory }) => territory.id === id);
  if (focus === undefined) throw new Error(`No neighbourhood "${id}" in data/territoires.csv.`);
  return { ...facts, focus };
}

function breakBetween({ breaks }: Indicator, from: number | null, to: number): FigureFacts['brokenBy'] {
  if (from === null) return null;
  return breaks.find((one) => one.from < to && one.to > from) ?? null;
}
