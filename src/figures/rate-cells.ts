import type { Dataset } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { observationOf } from '../dataset/observation-of.ts';
import type { Territory } from '../dataset/territory.ts';
import { formatCount } from '../format.ts';
import { roundDecimal } from '../format/round-decimal.ts';
import { perHundred } from '../stats/per-hundred.ts';
import { sum } from '../stats/sum.ts';

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
