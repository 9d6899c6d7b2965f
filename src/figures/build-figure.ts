import type { Dataset } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { indicatorOf } from '../dataset/indicator-of.ts';
import { latestYear } from '../dataset/years.ts';
import { buildRows } from './build-rows.ts';
import { describeRanking } from './describe-ranking.ts';
import type { Figure, FigureFacts } from './figure.ts';
import type { FigureSpec } from './spec.ts';

/** Builds a figure for the neighbourhood in focus; throws where the focus is none of the neighbourhoods of data/. */
export function buildFigure(spec: FigureSpec, dataset: Dataset, focusId: string): Figure {
  const indicator = indicatorOf(dataset, spec.indicator);
  const year = spec.years === 'derniere' ? latestYear(indicator) : Math.max(...spec.years);
  const previousYear = indicator.years.findLast((one) => one < year) ?? null;
  const rows = buildRows(dataset, indicator, year, previousYear);
  const neighbourhoods = rows.filter(({ territory }) => territory.type === 'qpv');
  const focus = neighbourhoods.find(({ territory }) => territory.id === focusId);
  if (focus === undefined) throw new Error(`No neighbourhood "${focusId}" in data/territoires.csv.`);
  const facts: FigureFacts = {
    spec,
    title: spec.title ?? indicator.title,
    indicator,
    year,
    previousYear,
    brokenBy: breakBetween(indicator, previousYear, year),
    rows,
    neighbourhoods,
    focus,
    mel: rows.find(({ territory }) => territory.type === 'metropole') ?? null,
    qpv: rows.find(({ territory }) => territory.type === 'ensemble_qpv') ?? null,
    counted: neighbourhoods.filter(({ counted }) => counted).length,
    updated: dataset.updated,
  };
  return { ...facts, finding: describeRanking(facts) };
}

function breakBetween({ breaks }: Indicator, from: number | null, to: number): FigureFacts['brokenBy'] {
  if (from === null) return null;
  return breaks.find((one) => one.from < to && one.to > from) ?? null;
}
