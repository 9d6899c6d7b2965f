import { formatPercent } from '../format.ts';
import { roundHalf } from '../stats/round.ts';
import { brokenWarning } from './change-words.ts';
import type { FigureFacts } from './figure.ts';
import { formatDistance, formatValue } from './format-value.ts';
import { capitalize, subjectOf, verb, type Subject } from './grammar.ts';

/**
 * One sentence: the change of the focus since the year before, with a warning where a definition may have changed; the
 * earlier value alone where the later one is missing; null where there is nothing to say.
 */
export function describeChange(facts: FigureFacts): string | null {
  const { focus, indicator, previousYear, year } = facts;
  if (previousYear === null || focus.previous?.value === null || focus.previous === null) return null;
  const subject = subjectOf(indicator);
  if (focus.cell.value === null) {
    const was = verb(subject, 'était', 'étaient');
    return `En ${previousYear}, ${subject.phrase} ${was} de ${formatValue(focus.previous.value, indicator)}.`;
  }
  if (focus.change === null) return null;
  const sentence = `de ${previousYear} à ${year}, ${subject.phrase} ${changeWords(facts, subject, focus.change)}`;
  return `${capitalize(sentence)}${brokenWarning(facts)}.`;
}

function changeWords({ indicator }: FigureFacts, subject: Subject, change: number): string {
  if (change === 0) return `${verb(subject, 'n’a', 'n’ont')} pas changé`;
  if (roundHalf(change, 1) === 0) return `${verb(subject, 'n’a', 'n’ont')} presque pas changé`;
  const amount =
    indicator.changeUnit === 'points' ? formatDistance(change, indicator) : formatPercent(Math.abs(change));
  return `${verb(subject, 'a', 'ont')} ${change > 0 ? 'augmenté' : 'diminué'} de ${amount}`;
}
