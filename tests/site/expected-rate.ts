import { indicatorOf, type Territory } from '../../src/dataset/dataset.ts';
import { dataset, divide, expectedCell, neighbourhoods } from './expected-values.ts';
import type { WrittenCell } from './written-cell.ts';

/** An indicator in a year. */
export interface Term {
  readonly indicator: string;
  readonly year: number;
}

const french = new Intl.NumberFormat('fr-FR');

/**
 * A count for 100 of another to one decimal, with the division in words; missing or doubtful where either is.
 * A total made without some neighbourhoods is brought to the others.
 */
export function expectedRate(
  count: Term,
  base: Term,
  territory: Territory,
): WrittenCell & { readonly note: string | null } {
  const above = cellOf(count, territory.id);
  const below = cellOf(base, territory.id);
  const whole = numberOf(base, territory.id) - leftOutOf(count, base, territory);
  if (above.published === null || below.published === null)
    return { published: null, status: 'non_renseigne', note: null };
  const isDoubtful = [above, below].some(({ status }) => status === 'a_verifier');
  return {
    published: (divide(Number(above.published) * 1000, whole) / 10).toFixed(1),
    status: isDoubtful ? 'a_verifier' : 'publie',
    note: `${wordsOf(count, Number(above.published))} pour ${wordsOf(base, whole)}.`,
  };
}

/** What the base counts in the neighbourhoods that a total was made without. */
function leftOutOf(count: Term, base: Term, { id, type }: Territory): number {
  if (type !== 'ensemble_qpv') return 0;
  const sum = neighbourhoods.reduce((total, one) => total + numberOf(count, one.id), 0);
  if (sum !== numberOf(count, id)) return 0;
  const leftOut = neighbourhoods.filter((one) => cellOf(count, one.id).published === null);
  return leftOut.reduce((total, one) => total + numberOf(base, one.id), 0);
}

function wordsOf({ indicator, year }: Term, value: number): string {
  return `${french.format(value).replaceAll('\u202F', '\u00A0')} ${indicatorOf(dataset, indicator).counted} en ${year}`;
}

function cellOf({ indicator, year }: Term, territory: string): WrittenCell {
  return expectedCell(indicator, territory, year);
}

/** A missing value counts for nothing in a sum. */
function numberOf(term: Term, territory: string): number {
  return Number(cellOf(term, territory).published);
}
