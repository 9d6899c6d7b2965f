import { formatList } from '../../format.ts';
import { gap } from '../../stats/comparisons.ts';
import { extremes } from '../../stats/order-statistics.ts';
import type { FigureFacts, FigureRow, Finding } from '../figure.ts';
import { formatDistance, formatValue } from '../format-value.ts';
import { changeCautions, changeReserve } from './change-words.ts';
import { describeChangeTally } from './describe-change-tally.ts';
import { describeEvolutionHeadline } from './describe-evolution.ts';
import { describePath } from './describe-path.ts';
import { describeSeriesAlternative, describeSeriesValues } from './describe-series-values.ts';
import { referenceWords, subjectOf } from './grammar.ts';
import { plainEnds } from './plain-ends.ts';

/** The finding of a slope, or of lines where there are more than two years: the gap to the metropolis for rates, the way of the focus otherwise. */
export function describeSeries(facts: FigureFacts): Finding {
  const ends = plainEnds(facts.focus);
  const path = ends === null ? describeEvolutionHeadline(facts) : describePath(facts, ends);
  const isLong = facts.years.length > 2;
  const sentences = [
    ...changeCautions(facts),
    describeSeriesValues(facts),
    isLong ? describeSummit(facts) : (describeChangeTally(facts)[0] ?? null),
    describeUnsure(facts),
  ];
  return {
    headline: describeGap(facts) ?? path,
    sentences: sentences.filter((sentence) => sentence !== null),
    alternative: describeSeriesAlternative(facts),
  };
}

function describeSummit({ focus, indicator }: FigureFacts): string | null {
  const plain = focus.history.filter(({ status }) => status === 'publie');
  const found = extremes(plain.map(({ value }) => value));
  if (found === null || found.lowest.value === found.highest.value) return null;
  const [low, high] = [found.lowest, found.highest].map(({ value, at }) => {
    const years = formatList(at.flatMap((index) => String(plain[index]?.year ?? '')));
    return `${formatValue(value, indicator)} en ${years}`;
  });
  return `Dans le quartier, la valeur la plus élevée est de ${high}, la plus basse de ${low}.`;
}

/** Which years of the focus are missing or doubtful; null where all are sure. */
function describeUnsure({ focus }: FigureFacts): string | null {
  const reasons = (
    [
      ['non_renseigne', 'n’est pas renseignée', 'ne sont pas renseignées'],
      ['a_verifier', 'est à vérifier', 'sont à vérifier'],
    ] as const
  ).flatMap(([status, one, several]) => {
    const years = focus.history.filter((cell) => cell.status === status).map(({ year }) => String(year));
    if (years.length === 0) return [];
    return `celle${years.length > 1 ? 's' : ''} de ${formatList(years)} ${years.length > 1 ? several : one}`;
  });
  if (reasons.length === 0) return null;
  return `Des valeurs du quartier, ${formatList(reasons)}.`;
}

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
