import { formatPercent } from '../format.ts';
import { brokenWarning } from './change-words.ts';
import type { FigureFacts } from './figure.ts';
import { formatDistance, formatValue } from './format-value.ts';
import { agree, subjectOf, verb } from './grammar.ts';
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
  if (change === null) return `${path}${brokenWarning(facts)}`;
  const amount =
    indicator.changeUnit === 'points' ? formatDistance(change, indicator) : formatPercent(Math.abs(change));
  return `${path}, soit ${amount} de ${change > 0 ? 'plus' : 'moins'}${brokenWarning(facts)}`;
}
