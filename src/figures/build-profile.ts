import type { Dataset } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { addRate } from './add-rate.ts';
import { buildFacts } from './build-facts.ts';
import { describeFigure } from './describe-figure.ts';
import type { Figure, FigureFacts, FigureRow } from './figure.ts';
import type { FigureSpec } from './spec.ts';

/** All that a profile knows: the latest ranking of each indicator for one neighbourhood, that of its rate for a count that has one. Throws as buildFacts does, and without indicators. */
export function buildProfile(spec: FigureSpec, dataset: Dataset, focusId: string): FigureFacts {
  const parts = dataset.indicators.map(({ id }): Figure => {
    const rate = spec.rates?.find(({ indicator }) => indicator === id);
    const own = rate ?? ({ ...spec, form: 'classement', indicator: id, title: null } as const);
    const facts = buildFacts(own, rate === undefined ? dataset : addRate(dataset, rate), focusId);
    return { ...facts, finding: describeFigure(facts) };
  });
  const [first] = parts;
  if (first === undefined) throw new Error('No indicator to make a profile of.');
  const years = [...new Set(parts.map(({ year }) => year))].toSorted((a, b) => a - b);
  return {
    ...first,
    spec,
    title: spec.title ?? `${parts.length} indicateurs`,
    indicator: commonIndicator(spec, dataset.indicators, years),
    year: years.at(-1) ?? first.year,
    years,
    previousYear: null,
    brokenBy: null,
    parts,
    rows: parts.flatMap(({ rows }) => rows.map(ofItsYear)),
    neighbourhoods: parts.flatMap(({ neighbourhoods }) => neighbourhoods.map(ofItsYear)),
  };
}

/** A profile draws and tells one year of each indicator: the cell before it is no part of what it stands on. */
function ofItsYear(row: FigureRow): FigureRow {
  return { ...row, previous: null, change: null, compared: row.history, without: [] };
}

function commonIndicator(
  spec: FigureSpec,
  indicators: readonly Indicator[],
  years: readonly number[],
): Indicator {
  const [first] = indicators;
  if (first === undefined) throw new Error('No indicator to make a profile of.');
  const all = (field: 'source' | 'perimeter'): string =>
    [...new Set(indicators.flatMap((one) => one[field].split(' ; ')))].join(' ; ');
  return {
    ...first,
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
    source: all('source'),
    perimeter: all('perimeter'),
    breaks: [],
    years,
  };
}
