import type { FigureFacts } from './figure.ts';
import { formatValue } from './format-value.ts';

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
