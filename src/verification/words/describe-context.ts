import type { Dataset } from '../../dataset/dataset.ts';
import { formatList } from '../../format.ts';
import type { Vocabulary } from '../claims/claim-schema.ts';
import { hasOperation } from '../formula/combine.ts';
import type { Quantity } from '../formula/quantity.ts';
import { readingOfVerification, type Verification } from '../verification.ts';
import { describeFormula } from './describe-formula.ts';
import { formatQuantity } from './format-quantity.ts';

/** What differs in context, one sentence a difference: the years, the perimeter, the base; none where nothing was compared. */
export function describeContext(
  dataset: Dataset,
  vocabulary: Vocabulary,
  verification: Pick<Verification, 'claim' | 'outcome' | 'context'>,
): readonly string[] {
  const { claim, context, outcome } = verification;
  const reading = readingOfVerification({ outcome });
  if (context === null || reading === null) return [];
  const name = (id: string): string =>
    vocabulary.territoires[id] ?? dataset.territories.find((one) => one.id === id)?.shortName ?? id;
  const names = (ids: readonly string[]): string => formatList(ids.map(name));
  const years = (some: readonly number[]): string => formatList(some.map(String));
  const isPerimeter = context.includes('perimetre') && names(claim.territoire) !== names(reading.territories);
  const isBase =
    context.includes('perimetre') && claim.base !== null && reading.bases.some((base) => base !== claim.base);
  return [
    context.includes('annee') && claim.annee.length === 0
      ? `Le texte ne donne pas d’année ; le tableau, ${years(reading.years)}.`
      : null,
    context.includes('annee') && claim.annee.length > 0
      ? `Année du texte : ${years(claim.annee)} ; du tableau : ${years(reading.years)}.`
      : null,
    claim.annee_deduite ? deducedYears(claim.annee) : null,
    isPerimeter
      ? `Périmètre du texte : ${names(claim.territoire)} ; du calcul : ${names(reading.territories)}.`
      : null,
    isBase ? `Base du texte : ${claim.base} ; du tableau : ${formatList(reading.bases)}.` : null,
  ].filter((sentence) => sentence !== null);
}

function deducedYears(years: readonly number[]): string {
  const [first, ...others] = years;
  if (others.length === 0) return `Le passage ne donne pas d’année : l’année ${first ?? ''} est déduite.`;
  return `Le passage ne donne pas les années : ${formatList(years.map(String))} sont déduits.`;
}

/** What the table gives that is nearest to a claim without a verdict, in words and in numbers, one after the other; null where it gives nothing. */
export function describeLandmark(
  dataset: Dataset,
  { claim, outcome }: Pick<Verification, 'claim' | 'outcome'>,
  names: ReadonlyMap<string, string> = new Map(),
): string | null {
  if (outcome.kind !== 'rien' || outcome.landmarks.length === 0) return null;
  const told = outcome.landmarks.map((landmark, index) => {
    const formula = claim.repere[index];
    const words = formula === undefined ? '' : describeFormula(dataset, formula, names);
    return `${words} : ${landmark.obstacle ?? computation(landmark)}`;
  });
  return told.join(' ; ');
}

function computation(landmark: Quantity): string {
  const found = formatQuantity(landmark, 1) ?? '';
  return hasOperation(landmark.arithmetic) ? `${landmark.arithmetic} = ${found}` : found;
}
