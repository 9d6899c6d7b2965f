import { changeReserve } from './change-words.ts';
import type { FigureFacts } from './figure.ts';
import { formatValue } from './format-value.ts';
import { capitalize, subjectOf, verb, type Subject } from './grammar.ts';
import { amountWords, fewWords } from './moved-words.ts';

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
