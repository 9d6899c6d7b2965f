import { formatPercent } from '../../format.ts';
import type { FigureFacts, FigureIndicator } from '../figure.ts';
import { formatDistance, formatValue } from '../format-value.ts';
import { changeReserve, isHardlyAny } from './change-words.ts';
import { capitalize, type Subject, subjectOf, verb } from './grammar.ts';

/**
 * The change of the focus since the year before, with its reserve where a definition may have changed, and the caution of
 * the indicator; the earlier value alone where the later one is missing; null where there is nothing to say.
 */
export function describeChange(facts: FigureFacts): string | null {
  const { focus, indicator, previousYear, year } = facts;
  if (previousYear === null || focus.previous?.value === null || focus.previous === null) return null;
  const subject = subjectOf(indicator);
  if (focus.cell.value === null) {
    const was = verb(subject, 'était', 'étaient');
    const doubt = focus.previous.status === 'a_verifier' ? ' (à vérifier)' : '';
    return `En ${previousYear}, ${subject.phrase} ${was} de ${formatValue(focus.previous.value, indicator)}${doubt}.`;
  }
  if (focus.change === null) return null;
  const ends = { from: focus.previous.value, to: focus.cell.value };
  const few = focus.change === 0 ? null : fewWords(indicator, ends);
  const moved = `${movement(facts, subject, focus.change)}${few === null ? '' : ` (${few})`}`;
  const sentence = `de ${previousYear} à ${year}, ${subject.phrase} ${moved}`;
  const reserve = facts.brokenBy === null ? '' : changeReserve(facts);
  const caution = indicator.changeCaution === undefined ? '' : ` ${indicator.changeCaution}`;
  return `${capitalize(sentence)}${reserve}.${caution}`;
}

function movement({ indicator }: FigureFacts, subject: Subject, change: number): string {
  if (change === 0) return `${verb(subject, 'n’a', 'n’ont')} pas changé`;
  const amount = amountWords(indicator, change);
  if (amount === null) return `${verb(subject, 'n’a', 'n’ont')} presque pas changé`;
  return `${verb(subject, 'a', 'ont')} ${change > 0 ? 'augmenté' : 'diminué'} de ${amount}`;
}

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
