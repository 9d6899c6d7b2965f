import type { Dataset } from '../../dataset/dataset.ts';
import { type Indicator, producersOf } from '../../dataset/indicator.ts';
import { formatList } from '../../format.ts';
import type { Figure, FigureFacts, FigureRow } from '../figure.ts';
import type { FigureSpec } from '../spec.ts';
import { describeFigure } from '../words/describe-figure.ts';
import { addRate } from './add-rate.ts';
import { buildFacts, focusOn, type SharedFacts } from './build-facts.ts';

/** Builds a figure for the neighbourhood in focus; throws where the focus is none of the neighbourhoods of data/. */
export function buildFigure(spec: FigureSpec, dataset: Dataset, focusId: string): Figure {
  return figureBuilder(spec, dataset)(focusId);
}

/** Builds a figure for one neighbourhood after the other: what does not depend on the focus is built once, and shared. */
export function figureBuilder(spec: FigureSpec, dataset: Dataset): (focusId: string) => Figure {
  const factsFor = factsBuilder(spec, dataset);
  return (focusId) => {
    const facts = factsFor(focusId);
    return { ...facts, finding: describeFigure(facts) };
  };
}

function factsBuilder(spec: FigureSpec, dataset: Dataset): (focusId: string) => FigureFacts {
  if (spec.form === 'profil') return profileBuilder(spec, dataset);
  const facts = buildFacts(spec, spec.per === null ? dataset : addRate(dataset, spec));
  return (focusId) => focusOn(facts, focusId);
}

/**
 * All that a profile knows for the neighbourhood that it is given: the latest ranking of each indicator, that of its rate for a count that
 * has one. Throws as buildFacts does, and without indicators.
 */
export function profileBuilder(spec: FigureSpec, dataset: Dataset): (focusId: string) => FigureFacts {
  const parts = dataset.indicators.map(({ id }) => {
    const rate = spec.rates?.find(({ indicator }) => indicator === id);
    const own = rate ?? ({ ...spec, form: 'classement', indicator: id, title: null } as const);
    return buildFacts(own, rate === undefined ? dataset : addRate(dataset, rate));
  });
  const [first] = parts;
  if (first === undefined) throw new Error('No indicator to make a profile of.');
  const years = [...new Set(parts.map(({ year }) => year))].toSorted((a, b) => a - b);
  const shared = {
    spec,
    title: spec.title ?? `${parts.length} indicateurs`,
    indicator: commonIndicator(spec, dataset.indicators, parts, years),
    year: years.at(-1) ?? first.year,
    years,
    previousYear: null,
    brokenBy: null,
    rows: parts.flatMap(({ rows }) => rows.map(ofItsYear)),
    neighbourhoods: parts.flatMap(({ neighbourhoods }) => neighbourhoods.map(ofItsYear)),
  };
  return (focusId) => ({
    ...focusOn(first, focusId),
    ...shared,
    parts: parts.map((facts): Figure => {
      const focused = focusOn(facts, focusId);
      return { ...focused, finding: describeFigure(focused) };
    }),
  });
}

/** A profile draws and tells one year of each indicator: the cell before it is no part of what it stands on. */
function ofItsYear(row: FigureRow): FigureRow {
  return { ...row, previous: null, change: null, compared: row.history, without: [] };
}

/** The outlines of most indicators first; those of the others with the indicators that they are for. */
function perimetersOf(indicators: readonly Indicator[]): string {
  const groups = [...Map.groupBy(indicators, ({ perimeter }) => perimeter)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [[common] = ['']] = groups;
  const others = groups.slice(1).map(([perimeter, own]) => {
    return `Pour ${formatList(own.map(({ nounPhrase }) => nounPhrase))} : ${perimeter}`;
  });
  return [common, ...others].join(' ');
}

function commonIndicator(
  spec: FigureSpec,
  indicators: readonly Indicator[],
  parts: readonly SharedFacts[],
  years: readonly number[],
): Indicator {
  const [first] = indicators;
  if (first === undefined) throw new Error('No indicator to make a profile of.');
  const { origins: _ofYears, ...rest } = first;
  const own = parts.map(({ indicator }) => indicator);
  const sources = [...new Set(own.flatMap(({ source }) => source.split(' ; ')))];
  return {
    ...rest,
    id: spec.id,
    title: spec.title ?? `${indicators.length} indicateurs`,
    nounPhrase: 'les indicateurs',
    gender: 'm',
    plural: true,
    unit: 'pourcentage',
    counted: null,
    decimals: 1,
    changeUnit: 'points',
    definition: 'Chaque indicateur a son échelle, ses unités et son année ; sa page les donne.',
    source: sources.join(' ; '),
    producers: [...new Set(own.flatMap(producersOf))],
    perimeter: perimetersOf(own),
    breaks: [],
    years,
  };
}
