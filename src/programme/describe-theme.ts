import type { Stage } from '../editorial/verbes.ts';
import { formatList } from '../format.ts';
import type { ThemePage } from './theme-pages.ts';

/** What a resident reads over the actions of a stage. */
export const STAGE_HEADINGS: Readonly<Record<Stage, string>> = {
  'en-place': 'Ce qui existe, selon le texte',
  'a-venir': 'Ce qui est prévu',
  'a-l-etude': 'Ce qui est à l’étude',
  indetermine: 'Ce que le texte annonce, sans dire si cela existe',
};

/** How the actions of a stage are counted, one and several. */
const STAGE_COUNTS: Readonly<Record<Stage, readonly [string, string]>> = {
  'en-place': ['dite déjà en place', 'dites déjà en place'],
  'a-venir': ['à venir', 'à venir'],
  'a-l-etude': ['à l’étude', 'à l’étude'],
  indetermine: ['que le texte ne situe pas', 'que le texte ne situe pas'],
};

/** The actions of a theme in a sentence: « 5 actions : 3 dites déjà en place et 2 à l’étude. » */
export function describeTheme({ stages }: Pick<ThemePage, 'stages'>): string {
  const count = stages.reduce((sum, { actions }) => sum + actions.length, 0);
  if (count === 0) return 'Aucune action.';
  const parts = stages.map(({ stage, actions }) => {
    const [one, several] = STAGE_COUNTS[stage];
    return `${stages.length === 1 ? '' : `${actions.length} `}${actions.length > 1 ? several : one}`;
  });
  return `${count} action${count > 1 ? 's' : ''} : ${formatList(parts)}.`;
}

/** How many actions of a theme were withdrawn: « 1 action a été retirée par une édition de l’annexe. » Null without one. */
export function describeWithdrawn({ withdrawn }: Pick<ThemePage, 'withdrawn'>): string | null {
  const count = withdrawn.length;
  if (count === 0) return null;
  return count === 1
    ? 'Une action a été retirée par une édition de l’annexe : elle n’est pas dans cette liste.'
    : `${count} actions ont été retirées par une édition de l’annexe : elles ne sont pas dans cette liste.`;
}
