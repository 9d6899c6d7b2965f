import { gap } from '../stats/gap.ts';
import type { FigureFacts } from './figure.ts';
import { formatDistance } from './format-value.ts';
import { subjectOf } from './grammar.ts';
import { plainEnds } from './plain-ends.ts';
import { referenceWords } from './territory-words.ts';

/**
 * One sentence without full stop: how the distance of the focus to the metropolis moved between the ends of the period,
 * to all neighbourhoods where the metropolis is not known. Null for counts, and where a value is missing or doubtful.
 */
export function describeGap(facts: FigureFacts): string | null {
  const { focus, indicator, mel, qpv } = facts;
  if (indicator.unit === 'nombre') return null;
  const own = plainEnds(focus);
  for (const row of [mel, qpv]) {
    const other = row === null ? null : plainEnds(row);
    if (row === null || own === null || other === null) continue;
    if (own.first.year !== other.first.year || own.last.year !== other.last.year) continue;
    const before = gap(own.first.value, other.first.value) ?? 0;
    const after = gap(own.last.value, other.last.value) ?? 0;
    const between = `l’écart entre le quartier ${focus.territory.shortName} et ${referenceWords(row)}`;
    const start = `Pour ${subjectOf(indicator).phrase}, ${between}`;
    return `${start} ${gapPath(facts, before, after, [own.first.year, own.last.year])}`;
  }
  return null;
}

function gapPath(
  { indicator }: FigureFacts,
  before: number,
  after: number,
  [first, last]: readonly [number, number],
): string {
  const crossed = before * after < 0;
  const side = (distance: number): string => (!crossed ? '' : distance > 0 ? ' de plus' : ' de moins');
  const words = (distance: number): string =>
    distance === 0 ? 'nul' : `de ${formatDistance(distance, indicator)}${side(distance)}`;
  if (before === after) return `est ${words(after)} en ${last} comme en ${first}`;
  return `était ${words(before)} en ${first} et ${words(after)} en ${last}`;
}
