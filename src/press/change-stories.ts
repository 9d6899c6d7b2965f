import type { Figure } from '../figures/figure.ts';
import { changeCautions, signedChange } from '../figures/words/change-words.ts';
import { subjectOf } from '../figures/words/grammar.ts';
import type { Story } from './story.ts';

const SIZE = 'Un nombre dit une taille, pas une situation, et une évolution ne dit pas sa cause.';

/**
 * The count that has risen most in the neighbourhood, where it rose more than in the metropolis and its definition held.
 * Null where none did: a new year may retire the story, or tell it of another indicator.
 */
export function steepestRise(slopes: readonly Figure[]): Story | null {
  const rising = slopes.filter(
    ({ focus, mel, indicator, brokenBy }) =>
      indicator.unit === 'nombre' &&
      brokenBy === null &&
      focus.change !== null &&
      focus.change > 0 &&
      mel?.change !== null &&
      mel?.change !== undefined &&
      focus.change > mel.change,
  );
  const [first] = rising.toSorted((a, b) => (b.focus.change ?? 0) - (a.focus.change ?? 0));
  return first === undefined ? null : changeStory('hausse', first);
}

/** The fall of the population of the neighbourhood; null where it is not known, or has not fallen. */
export function populationFall(slope: Figure | null): Story | null {
  const change = slope?.focus.change ?? null;
  return slope === null || change === null || change >= 0 ? null : changeStory('habitants', slope);
}

/**
 * What the text says to rise and the table counts less of; null while the table does not, or the text does not say it.
 * `passage` gives the official words.
 */
export function saidToRise(slope: Figure | null, passage: string | null): Story | null {
  const change = slope?.focus.change ?? null;
  if (slope === null || change === null || change >= 0 || passage === null) return null;
  const { indicator, previousYear, year, finding } = slope;
  const counted = `${signedChange(change, slope)} pour ${subjectOf(indicator).phrase}, de ${previousYear ?? ''} à ${year}`;
  const story = changeStory('rsa', slope);
  return {
    ...story,
    headline: `Le texte écrit « ${passage} » ; le tableau donne ${counted}`,
    sentences: [`${finding.headline}.`, ...story.sentences],
    caution: [
      ...changeCautions(slope),
      'Le texte parle d’une part, sans dire laquelle ni de quelle année ; le tableau compte des allocataires, qui sont des foyers.',
    ].join(' '),
  };
}

function changeStory(id: string, figure: Figure): Story {
  const { headline, sentences } = figure.finding;
  const cautions = changeCautions(figure);
  return {
    id,
    headline,
    sentences: sentences.filter((sentence) => !cautions.includes(sentence)),
    caution: [...cautions, ...(figure.indicator.unit === 'nombre' ? [SIZE] : [])].join(' '),
    figure,
    tables: [figure],
  };
}
