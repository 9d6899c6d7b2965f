import { formatList, formatPercent } from '../../format.ts';
import { gap, perHundred } from '../../stats/comparisons.ts';
import type { FigureFacts, FigureRow } from '../figure.ts';
import { formatDistance, formatValue } from '../format-value.ts';
import { isHardlyAny, madeWithout } from './change-words.ts';
import { capitalize, referenceWords } from './grammar.ts';

/**
 * One sentence: how far the focus stands from the metropolis and from all neighbourhoods, in points for a percentage, as
 * a share of their totals for a count; a missing reference is said to be. Null where data/ has no reference.
 */
export function describeComparison(facts: FigureFacts): string | null {
  const references = [facts.mel, facts.qpv].filter((row) => row !== null);
  const known = references.filter(({ cell }) => cell.value !== null);
  const unknown = references.filter(({ cell }) => cell.value === null);
  const parts = [knownPart(facts, known), unknownPart(unknown)].filter((part) => part !== null);
  return parts.length === 0 ? null : `${capitalize(parts.join(' ; '))}.`;
}

function knownPart(facts: FigureFacts, known: readonly FigureRow[]): string | null {
  if (known.length === 0) return null;
  const plain = facts.focus.cell.status === 'publie';
  if (!plain) return `pour comparer : ${formatList(known.map((row) => plainWords(facts, row)))}`;
  const words = facts.indicator.unit === 'nombre' ? shareWords : gapWords;
  return `c’est ${formatList(known.map((row) => words(facts, row)))}`;
}

function unknownPart(unknown: readonly FigureRow[]): string | null {
  if (unknown.length === 0) return null;
  const names = unknown.map((row) => `de ${referenceWords(row)}`);
  return unknown.length === 1
    ? `la valeur ${names.join('')} n’est pas renseignée`
    : `les valeurs ${formatList(names)} ne sont pas renseignées`;
}

function gapWords(facts: FigureFacts, row: FigureRow): string {
  const distance = gap(facts.focus.cell.value, row.cell.value) ?? 0;
  const value = formatValue(row.cell.value ?? 0, facts.indicator);
  const doubt = row.cell.status === 'a_verifier' ? ', valeur à vérifier' : '';
  const where = `dans ${referenceWords(row)} (${value}${doubt})`;
  if (distance === 0) return `autant que ${where}`;
  if (isHardlyAny(distance)) return `presque autant que ${where}`;
  return `${formatDistance(distance, facts.indicator)} de ${distance > 0 ? 'plus' : 'moins'} que ${where}`;
}

function shareWords(facts: FigureFacts, row: FigureRow): string {
  const share = perHundred(facts.focus.cell.value, row.cell.value) ?? 0;
  const made = row === facts.qpv ? madeWithout(facts, facts.year) : null;
  const partial = made === null ? '' : ` (total ${made})`;
  const total = `${formatValue(row.cell.value ?? 0, facts.indicator)} ${facts.indicator.counted ?? ''}`;
  const doubt = row.cell.status === 'a_verifier' ? ' (valeur à vérifier)' : '';
  return `${formatPercent(share)} des ${total} de ${referenceWords(row)}${doubt}${partial}`;
}

function plainWords(facts: FigureFacts, row: FigureRow): string {
  const { indicator } = facts;
  const unit = indicator.counted === null ? '' : ` ${indicator.counted}`;
  const doubt = row.cell.status === 'a_verifier' ? ' (valeur à vérifier)' : '';
  return `${formatValue(row.cell.value ?? 0, indicator)}${unit} dans ${referenceWords(row)}${doubt}`;
}

/**
 * One sentence where a place and an average seem to contradict each other: among the highest and yet below all
 * neighbourhoods together, or the reverse; the average counts each by its size. Null where nothing surprises.
 */
export function describeWeight({ focus, qpv, indicator }: FigureFacts): string | null {
  const [own, all] = [focus.cell.value, qpv?.cell.value ?? null];
  if (indicator.unit === 'nombre' || own === null || all === null) return null;
  if ([focus, qpv].some((row) => row?.cell.status !== 'publie')) return null;
  const isAbove = focus.third === 'highest' && own < all;
  const isBelow = focus.third === 'lowest' && own > all;
  if (!isAbove && !isBelow) return null;
  const side = isAbove ? 'au-dessus' : 'au-dessous';
  return `L’ensemble des quartiers (${formatValue(all, indicator)}) est pourtant ${side} : les plus peuplés y pèsent davantage.`;
}
