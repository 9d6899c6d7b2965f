import { divide, type Fraction, fractionOf, subtract, times, toNumber } from './fraction.ts';
import { joinReadings, type Quantity, type QuantityUnit } from './quantity.ts';

interface Made {
  readonly unit: QuantityUnit;
  readonly arithmetic: string;
  /** The value made of those of the operands, none of which is missing; null where it cannot be made. */
  /** Whether the value has no more decimals than its operands. */
  readonly isExact?: boolean;
  readonly make: (values: readonly Fraction[]) => Fraction | null;
}

/** A quantity made of others; without a value as soon as one of them has none. */
export function combine(
  operands: readonly Quantity[],
  { unit, arithmetic, isExact = false, make }: Made,
): Quantity {
  const values = operands.map(({ value }) => value).filter((value) => value !== null);
  const value = values.length === operands.length ? make(values) : null;
  const obstacle = operands.find((operand) => operand.obstacle !== null)?.obstacle ?? null;
  return {
    ...joinReadings(operands),
    value,
    unit,
    published: null,
    decimals: isExact ? mostDecimals(operands) : null,
    counted: null,
    arithmetic,
    obstacle: value === null ? (obstacle ?? 'Le calcul demande une division par zéro.') : null,
  };
}

function mostDecimals(operands: readonly Quantity[]): number | null {
  const known = operands.map(({ decimals }) => decimals).filter((decimals) => decimals !== null);
  return known.length === operands.length ? Math.max(...known) : null;
}

/** A computation as an operand of another: in brackets when it has an operation or a sign of its own. */
export function bracketed({ arithmetic }: Quantity): string {
  return hasOperation(arithmetic) || arithmetic.startsWith('−') ? `(${arithmetic})` : arithmetic;
}

/** Whether a computation in numbers is more than one number. */
export function hasOperation(arithmetic: string): boolean {
  return /\s[+÷−]\s/u.test(arithmetic);
}

/** The first less the second: points between percentages, the same unit otherwise. */
export function differenceOf(a: Quantity, b: Quantity): Quantity {
  const unit = a.unit === 'pourcentage' ? 'points' : a.unit;
  const arithmetic = `${bracketed(a)} − ${bracketed(b)}`;
  const make = ([x, y]: readonly Fraction[]): Fraction | null => (x && y ? subtract(x, y) : null);
  return combine([a, b], { unit, arithmetic, isExact: true, make });
}

/** How many times the first holds the second. */
export function ratioOf(a: Quantity, b: Quantity): Quantity {
  const arithmetic = `${bracketed(a)} ÷ ${bracketed(b)}`;
  return combine([a, b], { unit: 'fois', arithmetic, make: ([x, y]) => (x && y ? divide(x, y) : null) });
}

/** The first in % of the second, whose base the result takes. */
export function shareOf(a: Quantity, b: Quantity): Quantity {
  const ratio = ratioOf(a, b);
  const share: Quantity = { ...ratio, unit: 'pourcentage', value: ratio.value && times(ratio.value, 100n) };
  return { ...share, bases: b.bases };
}

/** From the first to the second, in % of the first. */
export function changeOf(from: Quantity, to: Quantity): Quantity {
  const arithmetic = `(${bracketed(to)} − ${bracketed(from)}) ÷ ${bracketed(from)}`;
  const make = ([x, y]: readonly Fraction[]): Fraction | null => {
    const ratio = x && y ? divide(subtract(y, x), x) : null;
    return ratio && times(ratio, 100n);
  };
  return combine([from, to], { unit: 'evolution', arithmetic, make });
}

/** From the first to the second, in % a year, compounded over the years between them. */
export function yearlyRateOf(from: Quantity, to: Quantity): Quantity {
  const years = Math.max(...to.years) - Math.max(...from.years);
  const arithmetic = `(${bracketed(to)} ÷ ${bracketed(from)}) puissance 1/${years} − 1`;
  const make = ([x, y]: readonly Fraction[]): Fraction | null => {
    const ratio = x && y ? divide(y, x) : null;
    return ratio && years > 0 ? fractionOf(100 * (toNumber(ratio) ** (1 / years) - 1)) : null;
  };
  return combine([from, to], { unit: 'par_an', arithmetic, make });
}
