import type { Figure } from '../figures/figure.ts';
import { describeSilence, describeStages } from '../programme/describe-follow-up.ts';
import type { AnnexPortrait } from '../programme/follow-up.ts';

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
