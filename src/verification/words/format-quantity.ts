import {
  formatDecimal,
  formatPercent,
  formatPoints,
  formatPublished,
  formatSignedPercent,
} from '../../format.ts';
import { type Fraction, hasMoreDecimals, roundFraction } from '../formula/fraction.ts';
import type { Quantity, QuantityUnit } from '../formula/quantity.ts';

const COUNTED: Readonly<Partial<Record<QuantityUnit, readonly [one: string, several: string]>>> = {
  ans: ['an', 'ans'],
  quartiers: ['quartier', 'quartiers'],
  communes: ['commune', 'communes'],
};

/**
 * A quantity in French with its unit: as published where it is one cell, else with so many decimals, and no more than a sum or
 * a difference has of itself. Null where it has no value.
 */
export function formatQuantity(
  { value, unit, published, decimals: own }: Pick<Quantity, 'value' | 'unit' | 'published' | 'decimals'>,
  most: number,
): string | null {
  const decimals = Math.min(most, own ?? most);
  if (value === null) return null;
  if (published !== null) return withUnit(formatPublished(published), unit);
  const isExactBefore = decimals > 1 && !hasMoreDecimals(value, decimals - 1);
  return formatComputed(value, unit, isExactBefore ? decimals - 1 : decimals);
}

function formatComputed(value: Fraction, unit: QuantityUnit, decimals: number): string {
  const rounded = roundFraction(value, decimals, 'nearest');
  if (unit === 'points') return formatPoints(rounded, decimals);
  if (unit === 'evolution') return formatSignedPercent(rounded, decimals);
  if (unit === 'par_an') return `${formatSignedPercent(rounded, decimals)} par an`;
  if (unit === 'pourcentage') return formatPercent(rounded, decimals);
  if (unit === 'fois') return `${formatDecimal(rounded, decimals)} fois`;
  const whole = roundFraction(value, 0, 'nearest');
  if (unit === 'rang') return `rang ${formatDecimal(whole, 0)}`;
  const [one, several] = COUNTED[unit] ?? ['', ''];
  return `${formatDecimal(whole, 0)} ${Number(whole) < 2 ? one : several}`.trim();
}

function withUnit(text: string, unit: QuantityUnit): string {
  return unit === 'pourcentage' ? `${text}\u{A0}%` : text;
}
