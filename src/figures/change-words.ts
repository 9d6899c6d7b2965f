import { formatPoints, formatSignedPercent } from '../format.ts';
import type { FigureFacts, FigureRow } from './figure.ts';

/** A change with its sign and its unit: « +0,5 point », « −10,2 % ». */
export function signedChange(change: number, { indicator }: Pick<FigureFacts, 'indicator'>): string {
  return indicator.changeUnit === 'points' ? formatPoints(change) : formatSignedPercent(change);
}

/** Why the change of a row is not known, to stand after a colon: both dates where they share the reason, else the one that is missing before the one that is doubtful. */
export function unknownChange({ previous, cell }: FigureRow, { previousYear, year }: FigureFacts): string {
  const [earlier, later] = [previous?.status ?? 'non_renseigne', cell.status];
  if (earlier === later && earlier !== 'publie') {
    const lack = earlier === 'a_verifier' ? 'sont à vérifier' : 'ne sont pas renseignées';
    return `les valeurs de ${previousYear} et ${year} ${lack}`;
  }
  if (earlier === 'non_renseigne') return `la valeur de ${previousYear} n’est pas renseignée`;
  if (later === 'non_renseigne') return `la valeur de ${year} n’est pas renseignée`;
  if (earlier === 'a_verifier') return `la valeur de ${previousYear} est à vérifier`;
  if (later === 'a_verifier') return `la valeur de ${year} est à vérifier`;
  return `la valeur de ${previousYear} est nulle`;
}
