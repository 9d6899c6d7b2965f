import type { Indicator } from '../../dataset/indicator.ts';
import type { Figure } from '../figure.ts';
import { changeCautions } from '../words/change-words.ts';
import { describeChange } from '../words/describe-change.ts';
import { agree, capitalize, subjectOf, verb } from '../words/grammar.ts';

/** What is said beside one drawing of a page. */
export interface Told {
  /** One sentence without its full stop; null where the drawing before has said it. */
  readonly headline: string | null;
  readonly sentences: readonly string[];
}

/** The words of the page of an indicator, from the question to the detail, none of them twice. */
export interface IndicatorStory {
  readonly ranking: Told;
  /** Why the change is to be read with care, that there is none to show, or that years of other outlines are not compared; null where nothing hinders. */
  readonly caution: string | null;
  /** Beside the slope; null without a second year. */
  readonly slope: Told | null;
  /** Beside the change of each neighbourhood; null without a second year. */
  readonly rows: Told | null;
}

/** Deals out the findings of the figures of one indicator; the change is told where it is drawn, its warning once before. */
export function indicatorStory(ranking: Figure, slope: Figure | null, rows: Figure | null): IndicatorStory {
  const drawn = slope !== null || rows !== null;
  const cautions = [...changeCautions(ranking), ...(slope === null ? [] : changeCautions(slope))];
  const apart = outlineNotes(ranking.indicator);
  const caution = [...new Set([...cautions, ...apart])].join(' ') || null;
  const change = drawn && ranking.focus.change !== null ? describeChange(ranking) : null;
  return {
    ranking: told(ranking, [change]),
    caution: drawn ? caution : (singleYear(ranking) ?? (apart.join(' ') || null)),
    slope: slope === null ? null : told(slope, [...cautions, ...(rows?.finding.sentences ?? [])]),
    rows: rows === null ? null : told(rows, [...cautions, slope?.finding.headline ?? null]),
  };
}

function told({ finding }: Figure, said: readonly (string | null)[]): Told {
  return {
    headline: said.includes(finding.headline) ? null : finding.headline,
    sentences: finding.sentences.filter((sentence) => !said.includes(sentence)),
  };
}

function singleYear({ indicator }: Figure): string | null {
  if (indicator.years.length !== 1) return null;
  const subject = subjectOf(indicator);
  const given = `${verb(subject, 'n’est', 'ne sont')} ${agree('donné', subject)}`;
  return `${capitalize(subject.phrase)} ${given} que pour ${indicator.years[0] ?? ''} : aucune évolution ne peut être calculée.`;
}

/** What is said wherever the years of an indicator stand side by side: which do not describe the same outlines, and are not compared; nothing where all do. */
export function outlineNotes({ breaks }: Pick<Indicator, 'breaks'>): readonly string[] {
  return breaks.filter(({ perimeter }) => perimeter === true).map(({ note }) => note);
}

/** Whether the values of a year describe other outlines than those of a later one. */
export function isApart({ breaks }: Pick<Indicator, 'breaks'>, year: number, later: number): boolean {
  return breaks.some(({ perimeter, from, to }) => perimeter === true && year <= from && to <= later);
}
