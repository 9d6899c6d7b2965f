import type { Indicator } from '../dataset/indicator.ts';

/** What is said wherever the years of an indicator stand side by side: which do not describe the same outlines, and are not compared; nothing where all do. */
export function outlineNotes({ breaks }: Pick<Indicator, 'breaks'>): readonly string[] {
  return breaks.filter(({ perimeter }) => perimeter === true).map(({ note }) => note);
}

/** Whether the values of a year describe other outlines than those of a later one. */
export function isApart({ breaks }: Pick<Indicator, 'breaks'>, year: number, later: number): boolean {
  return breaks.some(({ perimeter, from, to }) => perimeter === true && year <= from && to <= later);
}
