import type { Observation } from '../../dataset/dataset.ts';
import { formatPoints, formatSignedPercent } from '../../format.ts';
import { roundHalf, sum } from '../../stats/decimals.ts';
import type { FigureFacts, FigureRow } from '../figure.ts';
import { nameTerritories } from './grammar.ts';

/** A change with its sign and its unit: « +0,5 point », « −10,2 % ». */
export function signedChange(change: number, { indicator }: Pick<FigureFacts, 'indicator'>): string {
  return indicator.changeUnit === 'points' ? formatPoints(change) : formatSignedPercent(change);
}

/** The same in few words: « sans changement », « presque sans changement » for one that is displayed as none. */
export function shortChange(change: number, facts: Pick<FigureFacts, 'indicator'>): string {
  if (change === 0) return 'sans changement';
  return isHardlyAny(change) ? 'presque sans changement' : signedChange(change, facts);
}

/** Whether a change, as displayed with one decimal, is none. */
export function isHardlyAny(change: number): boolean {
  return roundHalf(change, 1) === 0;
}

/** Why the change of a row is not known, to stand after a colon: both dates where they share the reason, else the one that is missing before the one that is doubtful. */
export function unknownChange(
  { previous, cell, without }: FigureRow,
  { previousYear, year }: FigureFacts,
): string {
  const [earlier, later] = [previous?.status ?? 'non_renseigne', cell.status];
  if (earlier === later && earlier !== 'publie') {
    const lack = earlier === 'a_verifier' ? 'sont à vérifier' : 'ne sont pas renseignées';
    return `les valeurs de ${previousYear} et ${year} ${lack}`;
  }
  if (earlier === 'non_renseigne') return `la valeur de ${previousYear} n’est pas renseignée`;
  if (later === 'non_renseigne') return `la valeur de ${year} n’est pas renseignée`;
  if (earlier === 'a_verifier') return `la valeur de ${previousYear} est à vérifier`;
  if (later === 'a_verifier') return `la valeur de ${year} est à vérifier`;
  if (without.length > 0) {
    return `les totaux de ${previousYear} et ${year} ne réunissent pas les mêmes quartiers`;
  }
  return `la valeur de ${previousYear} est nulle`;
}

/** Whom a total is compared without: « sans Virolois, aux deux dates »; null where it is whole. */
export function comparedWithout({ qpv, years, previousYear }: FigureFacts): string | null {
  if (qpv === null || qpv.without.length === 0) return null;
  const dates = new Set([previousYear, ...years]).size > 2 ? 'à toutes les dates' : 'aux deux dates';
  return `sans ${nameTerritories(qpv.without)}, ${dates}`;
}

/** Whom the total of a year was made without: « établi sans Virolois »; null where it is whole. */
export function madeWithout(facts: FigureFacts, year: number): string | null {
  const missing = leftOutOfTotal(facts, year);
  return missing.length === 0
    ? null
    : `établi sans ${nameTerritories(missing.map(({ territory }) => territory))}`;
}

/** The reserve that closes a sentence on a change: a break of definition, or the care it is to be read with; '' without one. */
export function changeReserve({ brokenBy, indicator }: Pick<FigureFacts, 'brokenBy' | 'indicator'>): string {
  if (brokenBy !== null) return ', mais la définition a pu changer entre ces deux années';
  return indicator.changeCaution === undefined ? '' : ', à interpréter avec prudence';
}

/** The sentences that stand beside the changes of a figure: what changed in the definition, why care is due. */
export function changeCautions({
  brokenBy,
  indicator,
}: Pick<FigureFacts, 'brokenBy' | 'indicator'>): readonly string[] {
  return [brokenBy?.note, indicator.changeCaution].filter((one) => one !== undefined);
}

/** The reserve in the few words of a text alternative; null without one. */
export function shortReserve({
  brokenBy,
  indicator,
}: Pick<FigureFacts, 'brokenBy' | 'indicator'>): string | null {
  if (brokenBy !== null) return 'la définition a pu changer';
  return indicator.changeCaution === undefined ? null : 'à lire avec prudence';
}

type Rows = Pick<FigureFacts, 'neighbourhoods' | 'qpv' | 'indicator'>;

/** The neighbourhoods that the total of a year was made without: those without a value, where the others alone make it up; none for rates. */
export function leftOutOfTotal({ neighbourhoods, qpv, indicator }: Rows, year: number): readonly FigureRow[] {
  const total = qpv === null ? null : (cellOf(qpv, year)?.value ?? null);
  if (total === null || indicator.unit !== 'nombre') return [];
  const missing = neighbourhoods.filter((row) => (cellOf(row, year)?.value ?? null) === null);
  const others = sum(neighbourhoods.map((row) => cellOf(row, year)?.value ?? null));
  return missing.length > 0 && others === total ? missing : [];
}

function cellOf({ cell, previous, history }: FigureRow, year: number): Observation | null {
  return [cell, previous, ...history].find((one) => one?.year === year) ?? null;
}
