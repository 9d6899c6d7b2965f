import {
  type Dataset,
  indicatorOf,
  type Observation,
  observationOf,
  type Territory,
} from '../../dataset/dataset.ts';
import { type Indicator, producersOf } from '../../dataset/indicator.ts';
import { formatCount, roundDecimal } from '../../format.ts';
import { perHundred } from '../../stats/comparisons.ts';
import { sum } from '../../stats/decimals.ts';
import type { FigureIndicator } from '../figure.ts';
import { type FigureSpec, rateId } from '../spec.ts';
import { deNoun } from '../words/grammar.ts';
import { indicatorAt } from './indicator-at.ts';
import { rateYears } from './rate-years.ts';

/**
 * The dataset with one more indicator: a count brought to 100 of another one, each in its own latest year, the years
 * being said in its definition. Throws where either is not a count, and where they share no perimeter.
 */
export function addRate(dataset: Dataset, spec: FigureSpec): Dataset {
  const count = indicatorOf(dataset, spec.indicator ?? '');
  const base = indicatorOf(dataset, spec.per ?? '');
  const [counted, of] = [count.counted, base.counted];
  if (counted === null || of === null) throw new Error(`"${spec.id}" is no rate of two counts.`);
  const known = count.years.filter((one) => spec.years === 'derniere' || spec.years.includes(one));
  const found = rateYears(count, base, known);
  if (found === null) throw new Error(`No year of "${spec.id}" on one perimeter.`);
  const { year, baseYear } = found;
  const [over, under] = [indicatorAt(count, [year]), indicatorAt(base, [baseYear])];
  const rate: FigureIndicator = {
    ...over,
    source: [...new Set([over, under].flatMap(({ source }) => source.split(' ; ')))].join(' ; '),
    producers: [...new Set([over, under].flatMap(producersOf))],
    id: rateId(spec),
    title: `${count.title} pour 100 ${of}`,
    nounPhrase: `le nombre ${deNoun(counted)} pour 100 ${of}`,
    gender: 'm',
    plural: false,
    unit: 'pourcentage',
    counted: null,
    decimals: 1,
    changeUnit: 'points',
    definition: `Calcul : ${counted} de ${year} pour 100 ${of} de ${baseYear}, dernière année connue.`,
    years: [year],
    perHundred: { counted, base, baseYear },
  };
  const cells = rateCells(dataset, { count, year, base, baseYear });
  return {
    ...dataset,
    indicators: [...dataset.indicators, rate],
    observations: new Map([...dataset.observations, [rate.id, cells]]),
  };
}

/** A count and what it is brought to, each with its year. */
export interface RateTerms {
  readonly count: Indicator;
  readonly year: number;
  readonly base: Indicator;
  readonly baseYear: number;
}

/**
 * A count for 100 of another, a territory each, unrounded, and to a tenth as it is printed; the note holds the division. Missing where either is, doubtful
 * where either is. A total made without the neighbourhoods that are missing is brought to the others alone.
 */
export function rateCells(dataset: Dataset, terms: RateTerms): readonly Observation[] {
  return dataset.territories.map((territory) => {
    const above = observationOf(dataset, terms.count.id, territory.id, terms.year);
    const below = observationOf(dataset, terms.base.id, territory.id, terms.baseYear);
    const base = baseOf(dataset, terms, territory, above, below);
    const share = perHundred(above?.value ?? null, base);
    const cell = { territory: territory.id, year: terms.year };
    if (share === null || above === null || above.value === null || base === null) {
      return { ...cell, value: null, published: null, status: 'non_renseigne', note: null };
    }
    const doubtful = [above, below].some((one) => one?.status === 'a_verifier');
    const { count, year, baseYear } = terms;
    return {
      ...cell,
      value: share,
      published: roundDecimal(share, 1),
      status: doubtful ? 'a_verifier' : 'publie',
      note: `${formatCount(above.value)} ${count.counted} en ${year} pour ${formatCount(base)} ${terms.base.counted} en ${baseYear}.`,
    };
  });
}

function baseOf(
  dataset: Dataset,
  terms: RateTerms,
  territory: Territory,
  above: Observation | null,
  below: Observation | null,
): number | null {
  if (territory.type !== 'ensemble_qpv' || above === null) return below?.value ?? null;
  const parts = dataset.territories.filter(({ type }) => type === 'qpv');
  const counts = parts.map(({ id }) => observationOf(dataset, terms.count.id, id, terms.year)?.value ?? null);
  if (!counts.includes(null) || sum(counts) !== above.value) return below?.value ?? null;
  const bases = parts.map(({ id }, i) =>
    typeof counts[i] === 'number'
      ? (observationOf(dataset, terms.base.id, id, terms.baseYear)?.value ?? null)
      : null,
  );
  return sum(bases);
}
