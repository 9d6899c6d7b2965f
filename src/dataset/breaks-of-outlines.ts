import type { Break, Indicator } from './indicator.ts';
import { originOf } from './origin-of.ts';

/** The breaks of an indicator, and one more wherever two years that follow each other describe other outlines; a break that is told there already is marked as one of outlines. */
export function breaksOfOutlines(indicator: Indicator): readonly Break[] {
  const { breaks, years } = indicator;
  const moves = years.flatMap((to, index): readonly Break[] => {
    const from = years[index - 1];
    if (from === undefined || originOf(indicator, from).perimeter === originOf(indicator, to).perimeter)
      return [];
    const note = `Les valeurs de ${to} ne décrivent pas les mêmes contours que celles de ${from} : elles ne leur sont pas comparées.`;
    return [{ from, to, note, perimeter: true }];
  });
  const isAt = (one: Break, other: Break) => one.from === other.from && one.to === other.to;
  const told = breaks.map((one): Break =>
    moves.some((move) => isAt(one, move)) ? { ...one, perimeter: true } : one,
  );
  return [...told, ...moves.filter((move) => !breaks.some((one) => isAt(one, move)))];
}
