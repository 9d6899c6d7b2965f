import { gap } from '../stats/gap.ts';
import { changeReserve } from './change-words.ts';
import type { FigureFacts, FigureRow } from './figure.ts';
import { formatDistance } from './format-value.ts';
import { subjectOf } from './grammar.ts';
import { plainEnds } from './plain-ends.ts';
import { referenceWords } from './territory-words.ts';

/** A distance that moved by less, in points, is almost the same: what a survey cannot tell apart at this scale. */
const HARDLY_MOVED = 0.5;

/**
 * One sentence without full stop: how far above or below the metropolis the focus stood at both ends of the period, and
 * whether the distance moved; below all neighbourhoods where the metropolis is not known at the same two years. Null for
 * counts, and where a value is missing or doubtful.
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
    return `Pour ${subjectOf(indicator).phrase}, ${path}${changeReserve(facts)}`;
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
  const side = (distance: number): string =>
    `${formatDistance(distance, indicator)} ${distance > 0 ? 'au-dessus' : 'au-dessous'}`;
  const place = (distance: number): string => (distance === 0 ? 'au niveau' : side(distance));
  if (before === after)
    return `${neighbourhood} était ${place(after)} de ${other} en ${last} comme en ${first}`;
  const then = after === 0 ? 'à son niveau' : side(after);
  const moved = before * after > 0 ? movement(Math.abs(after) - Math.abs(before), indicator) : '';
  return `${neighbourhood} était ${place(before)} de ${other} en ${first} et ${then} en ${last}${moved}`;
}

/** What became of a distance that did not change sides. */
function movement(difference: number, indicator: FigureFacts['indicator']): string {
  const moved = gap(difference, 0) ?? 0;
  if (Math.abs(moved) < HARDLY_MOVED) return ' : l’écart est presque le même';
  return ` : l’écart a ${moved > 0 ? 'augmenté' : 'diminué'} de ${formatDistance(moved, indicator)}`;
}
