import { formatPercent } from '../format.ts';
import { isHardlyAny } from './change-words.ts';
import type { FigureIndicator } from './figure.ts';
import { formatDistance, formatValue } from './format-value.ts';

/** Below this number of people or dwellings, a percentage of change says little: both ends stand beside it. */
const FEW = 100;

/** The two ends of a change. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Whether a change rests on few: a count with an end under a hundred. */
export function isOfFew({ unit }: Pick<FigureIndicator, 'unit'>, { from, to }: Ends): boolean {
  return unit === 'nombre' && Math.min(from, to) < FEW;
}

/** The ends of a change that rests on few: « de 15 à 43 »; null where it rests on many. */
export function fewWords(indicator: FigureIndicator, ends: Ends): string | null {
  if (!isOfFew(indicator, ends)) return null;
  return `de ${formatValue(ends.from, indicator)} à ${formatValue(ends.to, indicator)}`;
}

/** How much a value moved, without its sign, in the changeUnit of its indicator: « 0,5 point », « 10,2 % »; null where that is displayed as none. */
export function amountWords(indicator: FigureIndicator, change: number): string | null {
  if (isHardlyAny(change)) return null;
  return indicator.changeUnit === 'points'
    ? formatDistance(change, indicator)
    : formatPercent(Math.abs(change));
}
