import { formatList, formatPoints, formatSignedPercent } from '../format.ts';
import type { FigureFacts, FigureRow } from './figure.ts';
import { leftOutOfTotal } from './partial-total.ts';
import { nameRows } from './territory-words.ts';

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

/** Years whose total of all neighbourhoods was made without some, each with whom: « total de 2020 sans Virolois »; null where there is none. */
export function partialTotals(facts: FigureFacts, years: readonly number[]): string | null {
  const parts = years.flatMap((year) => {
    const missing = leftOutOfTotal(facts, year);
    return missing.length === 0 ? [] : [`total de ${year} sans ${nameRows(missing)}`];
  });
  return parts.length === 0 ? null : formatList(parts);
}

/** The warning that closes a sentence on a change across a break of definition; '' without one. */
export function brokenWarning({ brokenBy }: Pick<FigureFacts, 'brokenBy'>): string {
  return brokenBy === null ? '' : ', mais la définition a pu changer entre ces deux années';
}
