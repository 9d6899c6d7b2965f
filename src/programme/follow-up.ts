import type { AnnexAction, AnnexRow } from '../editorial/schemas/annexe.ts';
import type { Fact } from '../editorial/schemas/suivi.ts';
import type { Stage, Verbs } from '../editorial/schemas/verbes.ts';
import { isWithdrawn } from './annex-at.ts';
import { evidenceOf, newestFirst, standing } from './evidence.ts';

/** What is known of one row of the annex. */
export interface RowFollowUp {
  readonly row: AnnexRow;
  /** Its standing facts, the newest first. */
  readonly facts: readonly Fact[];
  /** How many of its actions a fact attests. */
  readonly attested: number;
  /** The day the last fact was entered; null while there is none. */
  readonly lastEntered: string | null;
}

/** What the text of the annex itself tells of its actions, by rules that readers can check. */
export interface AnnexPortrait {
  /** Actions in force. */
  readonly actions: number;
  /** Actions by what their first verb says, with each verb's own count, the most frequent first. */
  readonly stages: readonly {
    readonly stage: Stage;
    readonly count: number;
    readonly verbs: readonly { readonly verb: string; readonly count: number }[];
  }[];
  /** Actions whose words hold a year, a month with a year or a day. */
  readonly dated: number;
  /** Actions whose words hold an amount of money. */
  readonly priced: number;
  /** Actions whose words name a person with a title of courtesy. */
  readonly named: number;
  /** Rows, and those that share the most repeated words of the partners' and the complementary columns. */
  readonly rows: number;
  readonly samePartners: number;
  readonly sameComplements: number;
}

/** The follow-up of each row, in the order of the document. */
export function followUp(rows: readonly AnnexRow[], facts: readonly Fact[]): readonly RowFollowUp[] {
  return rows.map((row) => {
    const own = newestFirst(standing(facts.filter(({ ligne }) => ligne === row.id)));
    const entered = own.map(({ inscrit_le: day }) => day).toSorted();
    return {
      row,
      facts: own,
      attested: row.actions.filter((action) => evidenceOf(action, own).kind === 'attested').length,
      lastEntered: entered.at(-1) ?? null,
    };
  });
}

/** What the words of the actions in force tell, and what they leave out. */
export function annexPortrait(rows: readonly AnnexRow[], verbs: Verbs): AnnexPortrait {
  const actions = rows.flatMap((row) => row.actions.filter((action) => !isWithdrawn(action)));
  const holding = (pattern: RegExp): number => actions.filter(({ texte }) => pattern.test(texte)).length;
  return {
    actions: actions.length,
    stages: STAGES.map((stage) => stageOf(stage, actions, verbs)),
    dated: holding(
      /\b(?:19|20)\d\d\b|\b\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/iu,
    ),
    priced: holding(/€|\beuros?\b/iu),
    named: holding(/\b(?:M\.|MM\.|Mme|Mmes|Monsieur|Madame) \p{Lu}/u),
    rows: rows.length,
    samePartners: largestGroup(rows.map(({ partenaires }) => partenaires)),
    sameComplements: largestGroup(rows.map(({ complementaires }) => complementaires)),
  };
}

function stageOf(
  stage: Stage,
  actions: readonly AnnexAction[],
  verbs: Verbs,
): AnnexPortrait['stages'][number] {
  const own = actions.flatMap(({ texte }) => {
    const found = actionVerb(texte, verbs);
    return found?.stage === stage ? [found.verb] : [];
  });
  const counts = [...Map.groupBy(own, (verb) => verb)].map(([verb, list]) => ({ verb, count: list.length }));
  const alphabet = new Intl.Collator('fr');
  return {
    stage,
    count: own.length,
    verbs: counts.toSorted((a, b) => b.count - a.count || alphabet.compare(a.verb, b.verb)),
  };
}

function largestGroup(texts: readonly string[]): number {
  return Math.max(0, ...[...Map.groupBy(texts, (text) => text).values()].map((group) => group.length));
}

/** The first word of an action, in small letters, and what it says. */
export interface ActionVerb {
  readonly verb: string;
  readonly stage: Stage;
}

/**
 * What the first word of an action says, as declared: « Poursuivre l’action… » says that it exists already.
 * Only the first word is read; one that is not declared gives null.
 */
export function actionVerb(text: string, verbs: Verbs): ActionVerb | null {
  const verb = /^\p{L}+/u.exec(text)?.[0]?.toLocaleLowerCase('fr') ?? '';
  for (const stage of STAGES) if (verbs[stage].includes(verb)) return { verb, stage };
  return null;
}

/** The stages in the order a reader asks for them. */
export const STAGES = ['en-place', 'a-venir', 'a-l-etude', 'indetermine'] as const satisfies readonly Stage[];
