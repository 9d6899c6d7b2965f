import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { formatCount, formatDecimal, formatPercent, formatPoints } from '../format.ts';

/** What stands for a missing value in tables and charts. */
export const missingMark = 'n. r.';

/** A cell without unit, for columns of numbers: « 40,1 », « 9 519 », « n. r. ». */
export function formatCell(cell: Observation, indicator: Indicator): string {
  return cell.value === null ? missingMark : formatDecimal(cell.value, indicator.decimals);
}

/** A value in running text, a percentage with its sign: « 40,1 % », « 9 519 ». */
export function formatValue(value: number, { unit, decimals }: Indicator): string {
  return unit === 'nombre' ? formatCount(value) : formatPercent(value, decimals);
}

/** A round value under an axis: « 20 % », « 5 000 », with no more decimals than it needs. */
export function formatTick(value: number, { unit }: Indicator): string {
  if (unit === 'nombre') return formatCount(value);
  return formatPercent(value, Number.isInteger(value) ? 0 : 1);
}

/** A distance in points without its sign: « 20,9 points », « 0,5 point ». */
export function formatDistance(points: number): string {
  return formatPoints(Math.abs(points)).replace('+', '');
}
