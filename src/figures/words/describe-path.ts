import type { FigureFacts } from '../figure.ts';
import { formatValue } from '../format-value.ts';
import { changeReserve } from './change-words.ts';
import { amountWords } from './describe-change.ts';
import { agree, pronoun, subjectOf, verb } from './grammar.ts';
import type { PlainEnds } from './plain-ends.ts';

/** One sentence without full stop: the way of the focus from a first value to a last one, and by how much. */
export function describePath(facts: FigureFacts, { first, last, change }: PlainEnds): string {
  const { focus, indicator } = facts;
  const subject = subjectOf(indicator);
  const place = `dans le quartier ${focus.territory.shortName}`;
  const start = `De ${first.year} à ${last.year}, ${subject.phrase}`;
  const [from, to] = [formatValue(first.value, indicator), formatValue(last.value, indicator)];
  if (first.value === last.value) {
    return `${start} ${verb(subject, 'n’a', 'n’ont')} pas changé ${place} : ${to}`;
  }
  const passed = `${verb(subject, 'est', 'sont')} ${agree('passé', subject)}`;
  const path = `${start} ${passed} de ${from} à ${to} ${place}`;
  if (change === null) return `${path}${changeReserve(facts)}`;
  const amount = amountWords(indicator, change);
  if (amount === null) {
    return `${path} : ${pronoun(subject)} ${verb(subject, 'n’a', 'n’ont')} presque pas changé${changeReserve(facts)}`;
  }
  return `${path}, soit ${amount} de ${change > 0 ? 'plus' : 'moins'}${changeReserve(facts)}`;
}
