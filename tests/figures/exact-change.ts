import type { Observation } from '../../src/dataset/dataset.ts';

/** A change in tenths of its unit (points for a rate, % for a count), halves away from zero, computed in whole numbers; null where it is not known. */
export function changeInTenths(
  from: Observation | null,
  to: Observation | null,
  unit: string,
): number | null {
  if (from?.status !== 'publie' || to?.status !== 'publie') return null;
  const [a, b] = [tenths(from), tenths(to)];
  if (unit === 'pourcentage') return b - a;
  if (a === 0) return null;
  const [sign, distance] = [Math.sign(b - a), Math.abs(b - a)];
  return sign * Math.floor((distance * 1000 * 2 + a) / (2 * a)) + 0;
}

/** The table publishes a decimal at most. */
function tenths({ published }: Observation): number {
  const [whole = '', decimal = '0'] = (published ?? '').split('.');
  if (decimal.length > 1) throw new Error(`More than one decimal: ${published}.`);
  return Number(whole) * 10 + Number(decimal);
}
