/** What the table says of a figure of the text. */
export type ValueVerdict = 'concorde' | 'arrondi' | 'differe' | 'non_verifiable';

/** What keeps the figure of the text and that of the table from speaking of the same thing. */
export type ContextDifference = 'annee' | 'perimetre';

/** The verdicts in French, as pages and files name them. */
export const VERDICT_NAMES: Readonly<Record<ValueVerdict, string>> = {
  concorde: 'Concorde',
  arrondi: 'Arrondi autrement',
  differe: 'Diffère',
  non_verifiable: 'Non vérifiable ici',
};

/** The verdicts on the value, those that ask for attention first. */
export const VERDICTS: readonly ValueVerdict[] = ['differe', 'arrondi', 'concorde', 'non_verifiable'];

const CONTEXT_NAMES: Readonly<Record<ContextDifference, string>> = {
  annee: 'autre année ou durée',
  perimetre: 'autre périmètre ou base',
};

/** The verdict on the context in French: « même année et périmètre », « autre année ou durée, autre périmètre ou base ». */
export function contextName(differences: readonly ContextDifference[]): string {
  if (differences.length === 0) return 'même année et périmètre';
  return differences.map((difference) => CONTEXT_NAMES[difference]).join(', ');
}
