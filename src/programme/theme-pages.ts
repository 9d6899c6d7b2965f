import type { AnnexAction, AnnexRow } from '../editorial/schemas/annexe.ts';
import type { PlainAction, Theme } from '../editorial/schemas/themes.ts';
import type { Stage, Verbs } from '../editorial/schemas/verbes.ts';
import { formatList } from '../format.ts';
import { fingerprint } from '../register/fingerprint.ts';
import { isWithdrawn } from './annex-at.ts';
import { actionVerb, STAGES } from './follow-up.ts';

/** An action under a theme. */
export interface ThemeAction {
  readonly action: AnnexAction;
  /** Identifier of its row of the annex. */
  readonly row: string;
  /** Our words for it; null where there are none, or where the text has changed since they were written. */
  readonly plain: PlainAction | null;
}

/** What a theme page shows. */
interface ThemePage {
  readonly theme: Theme;
  /** Its actions in force by what their first verb says; a stage without an action is left out. */
  readonly stages: readonly { readonly stage: Stage; readonly actions: readonly ThemeAction[] }[];
  /** Actions that an edition withdrew. */
  readonly withdrawn: readonly ThemeAction[];
  /** Rows of the theme that hold no action of the town, but a mention in its place. */
  readonly mentions: readonly AnnexRow[];
}

/** The themes and the actions that no theme holds. */
export interface ByTheme {
  readonly pages: readonly ThemePage[];
  readonly others: readonly ThemeAction[];
}

/**
 * The actions of the annex by theme, in the order of the themes: those that are placed, in the order their theme gives, then those of its rows that
 * are placed nowhere. An action placed nowhere whose row no theme holds is among the others.
 */
export function byTheme(themes: readonly Theme[], rows: readonly AnnexRow[], verbs: Verbs): ByTheme {
  const entries = new Map(
    rows.flatMap((row) => row.actions.map((action) => [action.id, entryOf(action, row, themes)] as const)),
  );
  const placed = new Set(themes.flatMap(placedIn));
  const unplaced = [...entries.values()].filter(({ action }) => !placed.has(action.id));
  const kept = new Set(themes.flatMap(({ lignes }) => lignes));
  return {
    pages: themes.map((theme) => {
      const own = placedIn(theme).flatMap((id) => entries.get(id) ?? []);
      const all = [...own, ...unplaced.filter(({ row }) => theme.lignes.includes(row))];
      return {
        theme,
        stages: stagesOf(all, verbs),
        withdrawn: all.filter(({ action }) => isWithdrawn(action)),
        mentions: rows.filter(({ id, mention }) => mention !== null && theme.lignes.includes(id)),
      };
    }),
    others: unplaced.filter(({ row, action }) => !kept.has(row) && !isWithdrawn(action)),
  };
}

/** The actions in force that have no plain words that hold, with their reason: placed nowhere, or reworded since. */
export function withoutPlainWords(
  themes: readonly Theme[],
  rows: readonly AnnexRow[],
): readonly { readonly action: AnnexAction; readonly isReworded: boolean }[] {
  const said = new Set(themes.flatMap(({ actions }) => actions.map(({ id }) => id)));
  return rows.flatMap((row) =>
    row.actions
      .filter((action) => !isWithdrawn(action) && entryOf(action, row, themes).plain === null)
      .map((action) => ({ action, isReworded: said.has(action.id) })),
  );
}

function placedIn({ actions, aussi }: Theme): readonly string[] {
  return [...actions.map(({ id }) => id), ...aussi];
}

function entryOf(action: AnnexAction, row: AnnexRow, themes: readonly Theme[]): ThemeAction {
  const plain = themes.flatMap(({ actions }) => actions).find(({ id }) => id === action.id);
  const holds = plain !== undefined && plain.empreinte === fingerprint(action.texte);
  return { action, row: row.id, plain: holds ? plain : null };
}

function stagesOf(all: readonly ThemeAction[], verbs: Verbs): ThemePage['stages'] {
  const inForce = all.filter(({ action }) => !isWithdrawn(action));
  return STAGES.map((stage) => ({
    stage,
    actions: inForce.filter(({ action }) => actionVerb(action.texte, verbs)?.stage === stage),
  })).filter(({ actions }) => actions.length > 0);
}

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
