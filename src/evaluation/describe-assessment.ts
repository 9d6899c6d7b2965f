import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/dataset.ts';
import { formatValue } from '../figures/format-value.ts';
import { signedChange } from '../figures/words/change-words.ts';
import { formatDecimal, formatList } from '../format.ts';
import type { Assessment, LaterYear } from './assess.ts';
import type { Movement } from './movement.ts';
import type { RecentMove } from './recent-moves.ts';

/** A value with its year: « 40,1 % en 2019 », « non renseigné en 2019 », « 4,5 % en 2019, à vérifier ». */
export function valueInYear(cell: Observation | null, year: number, indicator: Indicator): string {
  if (cell === null || cell.value === null) return `non renseigné en ${year}`;
  const doubt = cell.status === 'a_verifier' ? ', à vérifier' : '';
  return `${formatValue(cell.value, indicator)} en ${year}${doubt}`;
}

/** The greatest change that still reads « stable »: « 2 points », « 5 % ». */
export function thresholdWords(threshold: number, { changeUnit }: Indicator): string {
  const number = formatDecimal(threshold, Number.isInteger(threshold) ? 0 : 1);
  if (changeUnit === 'pourcentage') return `${number}\u{A0}%`;
  return `${number}\u{A0}point${threshold >= 2 ? 's' : ''}`;
}

/** What a movement comes to: « +5,0 points, au-delà du seuil », « stable (+1,0 point) », « non comparable », « non connu ». */
export function movementWords(movement: Movement, indicator: Indicator): string {
  switch (movement.kind) {
    case 'up':
    case 'down':
      return `${signedChange(movement.change, { indicator })}, au-delà du seuil`;
    case 'stable':
      return `stable (${signedChange(movement.change, { indicator })})`;
    case 'broken':
      return 'non comparable';
    case 'unknown':
      return 'non connu';
  }
}

/** The baseline and each later year in sentences. Nothing is said of causes. */
export function describeAssessment(assessment: Assessment): readonly string[] {
  const { indicator, threshold, baseline, later } = assessment;
  if (threshold === null)
    return ['Aucun seuil n’est déclaré pour cet indicateur : le site ne dit pas s’il a bougé.'];
  const start = `Point de départ : ${valueInYear(baseline, threshold.depart, indicator)}.`;
  return [
    start,
    ...(later.length === 0 ? ['Aucune année plus récente n’est publiée.'] : describeLater(assessment)),
  ];
}

/** Each year after the baseline in a sentence; none while no newer figure came. */
export function describeLater({ indicator, threshold, later }: Assessment): readonly string[] {
  return threshold === null ? [] : later.map((one) => describeYear(one, threshold.depart, indicator));
}

function describeYear(
  { year, cell, isBefore, movement }: LaterYear,
  start: number,
  indicator: Indicator,
): string {
  const value = valueInYear(cell, year, indicator);
  const when = isBefore ? ' L’année n’est pas postérieure à la convention.' : '';
  const said = `${value.charAt(0).toLocaleUpperCase('fr')}${value.slice(1)}`;
  if (movement.kind === 'unknown') return `${said}.${when}`;
  if (movement.kind === 'broken') return `${said}, non comparable à ${start}. ${movement.note}${when}`;
  return `${said} : ${movementWords(movement, indicator)}.${when}`;
}

/** How the neighbourhoods moved: « 14 en hausse, 3 en baisse, 8 stables, 1 non comparé ». */
export function describeNeighbourhoods({ neighbourhoods }: Pick<RecentMove, 'neighbourhoods'>): string {
  const { up, down, stable, broken, unknown } = neighbourhoods;
  const left = broken + unknown;
  return formatList([
    ...(up === 0 ? [] : [`${up} en hausse`]),
    ...(down === 0 ? [] : [`${down} en baisse`]),
    ...(stable === 0 ? [] : [`${stable} stable${stable > 1 ? 's' : ''}`]),
    ...(left === 0 ? [] : [`${left} non comparé${left > 1 ? 's' : ''}`]),
  ]);
}
