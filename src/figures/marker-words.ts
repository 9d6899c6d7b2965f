import type { Figure } from './figure.ts';
import { glanceFacts } from './glance-facts.ts';

/** What the small line of a figure shows, and its values, in words. */
export interface MarkerWords {
  /** « Taux de pauvreté, 2019 ». */
  readonly words: string;
  /** « Nouveau Mons 40,1 %, MEL 19,2 % · QPV 46,0 % ». */
  readonly values: string;
}

/** The words of the small line of a figure. */
export function markerWords(figure: Figure): MarkerWords {
  const { focus, references } = glanceFacts(figure);
  // The words before already name what is counted.
  const value = figure.indicator.counted === null ? focus : focus.replace(` ${figure.indicator.counted}`, '');
  const own = `${figure.focus.territory.shortName} ${value}`;
  return {
    words: `${figure.title}, ${figure.year}`,
    values: references === '' ? own : `${own}, ${references}`,
  };
}
