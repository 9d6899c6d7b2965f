import { gap } from '../stats/gap.ts';
import { brokenWarning } from './change-words.ts';
import type { FigureFacts, FigureRow } from './figure.ts';
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
    const years = [own.first.year, own.last.year] as const;
    const path = gapPath(facts, row, before, after, years);
    return `Pour ${subjectOf(indicator).phrase}, ${path}${brokenWarning(facts)}`;
  }
  return null;
}

function gapPath(
  { focus, indicator }: FigureFacts,
  reference: FigureRow,
  before: number,
  after: number,
  [first, last]: readonly [number, number],
): string {
  const neighbourhood = `le quartier ${focus.territory.shortName}`;
  const other = referenceWords(reference);
  if (before * after < 0) {
    const side = (distance: number): string =>
      `${formatDistance(distance, indicator)} ${distance > 0 ? 'au-dessus' : 'au-dessous'}`;
    return `${neighbourhood} était ${side(before)} de ${other} en ${first} et ${side(after)} en ${last}`;
  }
  const words = (distance: number): string =>
    distance === 0 ? 'nul' : `de ${formatDistance(distance, indicator)}`;
  const start = `l’écart entre ${neighbourhood} et ${other}`;
  if (before === after) return `${start} est ${words(after)} en ${last} comme en ${first}`;
  return `${start} était ${words(before)} en ${first} et ${words(after)} en ${last}`;
}
