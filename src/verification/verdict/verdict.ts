import type { TalliedVerdict } from '../../text/tally-words.ts';

/** What the table says of a figure of the text. */
export type ValueVerdict = TalliedVerdict;

/**
 * What keeps the figure of the text and the computed one from speaking of the same thing: another year, another perimeter or base;
 * or, for « texte », that the computation takes numbers of the text itself.
 */
export type ContextDifference = 'annee' | 'perimetre' | 'texte';

/** The verdicts in French, as pages and files name them. */
export const VERDICT_NAMES: Readonly<Record<ValueVerdict, string>> = {
  concorde: 'Concorde',
  arrondi: 'Arrondi autrement',
  differe: 'Diffère',
  non_comparable: 'Non comparable',
  non_verifiable: 'Non vérifiable ici',
};

/** The verdicts on the value, in the order in which they are told: from what agrees to what cannot be said. */
export const VERDICTS: readonly ValueVerdict[] = [
  'concorde',
  'arrondi',
  'differe',
  'non_comparable',
  'non_verifiable',
];

const CONTEXT_NAMES: Readonly<Record<ContextDifference, string>> = {
  annee: 'autre année ou durée',
  perimetre: 'autre périmètre ou base',
  texte: 'comparé au texte lui-même',
};

/**
 * The verdict on the context in French: « même année et périmètre », « autre année ou durée, autre périmètre ou base ». `isConstant`
 * where the comparison was made over the same neighbourhoods too, the totals of the table not being made of the same ones.
 */
export function contextName(differences: readonly ContextDifference[], isConstant = false): string {
  if (differences.length === 0)
    return isConstant ? 'même année, à périmètre constant aussi' : 'même année et périmètre';
  return differences.map((difference) => CONTEXT_NAMES[difference]).join(', ');
}

/**
 * The verdict once the context is known: two figures differ only where year, perimeter and base are the same; otherwise nothing tells
 * whether they do.
 */
export function verdictInContext(verdict: ValueVerdict, context: readonly ContextDifference[]): ValueVerdict {
  const isOther = context.includes('annee') || context.includes('perimetre');
  return verdict === 'differe' && isOther ? 'non_comparable' : verdict;
}
