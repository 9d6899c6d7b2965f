import type { Figure } from '../figures/figure.ts';
import { formatDistance, formatValue } from '../figures/format-value.ts';
import { changeCautions, signedChange } from '../figures/words/change-words.ts';
import { subjectOf } from '../figures/words/grammar.ts';
import { describeSilence, describeStages } from '../programme/describe-follow-up.ts';
import type { AnnexPortrait } from '../programme/follow-up.ts';
import { gap } from '../stats/comparisons.ts';

/** A story that the data tell today, every number computed. */
export interface Story {
  /** Its anchor on the page, for ever. */
  readonly id: string;
  /** The finding in one sentence, without its full stop. */
  readonly headline: string;
  readonly sentences: readonly string[];
  /** What a journalist must not make it say. */
  readonly caution: string;
  /** The figure that draws it; null for a story of the text alone. */
  readonly figure: Figure | null;
  /** The figures whose values stand in its tables. */
  readonly tables: readonly Figure[];
}

/** That the actions of the annex have no date; null as soon as one has. */
export function undatedStory(portrait: AnnexPortrait): Story | null {
  if (portrait.actions < 2 || portrait.dated > 0) return null;
  return {
    id: 'sans-date',
    headline: `La convention compte ${portrait.actions} actions de la Ville, et n’en date aucune`,
    sentences: [`Parmi elles, ${describeStages(portrait.stages)}.`, describeSilence(portrait)],
    caution:
      'Une règle lit les mots de l’annexe : elle ne dit pas ce qui est fait, ni ce que d’autres documents précisent. Le texte dit que ce tableau a vocation à être mis à jour.',
    figure: null,
    tables: [],
  };
}

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

/**
 * Where the neighbourhood stands above all priority neighbourhoods on one indicator and below them on another.
 * Null unless both values and both references are certain, and stand so.
 */
export function contrastStory(above: Figure, below: Figure): Story | null {
  const [up, down] = [distanceOf(above), distanceOf(below)];
  if (up === null || down === null || up <= 0 || down >= 0) return null;
  const [high, low] = [above, below].map(({ indicator }) => subjectOf(indicator).phrase);
  const first = `${formatDistance(up, above.indicator)} au-dessus de l’ensemble des quartiers prioritaires pour ${valuesOf(above)}`;
  const second = `${formatDistance(down, below.indicator)} au-dessous pour ${valuesOf(below)}`;
  return {
    id: 'contraste',
    headline: `Au-dessus de l’ensemble des quartiers prioritaires pour ${high ?? ''}, au-dessous pour ${low ?? ''}`,
    sentences: [`Le quartier ${above.focus.territory.shortName} est ${first}, et ${second}.`],
    caution:
      above.year === below.year
        ? 'Deux chiffres côte à côte ne disent pas que l’un explique l’autre.'
        : `Les deux chiffres ne sont pas de la même année (${above.year} et ${below.year}) ; côte à côte, ils ne disent pas que l’un explique l’autre.`,
    figure: above,
    tables: [above, below],
  };
}

/** How far the focus stands from all neighbourhoods, both certain. */
function distanceOf({ focus, qpv }: Figure): number | null {
  if (qpv === null || focus.cell.status !== 'publie' || qpv.cell.status !== 'publie') return null;
  return gap(focus.cell.value, qpv.cell.value);
}

function valuesOf({ focus, qpv, indicator, year }: Figure): string {
  const values = [focus, qpv].map((row) => formatValue(row?.cell.value ?? 0, indicator));
  return `${subjectOf(indicator).phrase} (${values.join(' contre ')} en ${year})`;
}
