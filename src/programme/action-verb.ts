import type { Stage, Verbs } from '../editorial/verbes.ts';

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
