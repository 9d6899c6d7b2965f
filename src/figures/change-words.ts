import { formatPoints, formatSignedPercent } from '../format.ts';
import type { FigureFacts, FigureRow } from './figure.ts';

/** A change with its sign and its unit: « +0,5 point », « −10,2 % ». */
export function signedChange(change: number, { indicator }: Pick<FigureFacts, 'indicator'>): string {
  return indicator.changeUnit === 'points' ? formatPoints(change) : formatSignedPercent(change);
}

/** Why the change of a row is not known, to stand after a colon; the earlier date is told first. */
export function unknownChange({ previous, cell }: FigureRow, { previousYear, year }: FigureFacts): string {
  if (previous === null || previous.value === null)
    return `la valeur de ${previousYear} n’est pas renseignée`;
  if (cell.value === null) return `la valeur de ${year} n’est pas renseignée`;
  if (previous.status === 'a_verifier') return `la valeur de ${previousYear} est à vérifier`;
  if (cell.status === 'a_verifier') return `la valeur de ${year} est à vérifier`;
  return `la valeur de ${previousYear} est nulle`;
}
