import type { Dataset } from '../dataset/dataset.ts';
import { describeFormula } from './describe-formula.ts';
import { formatQuantity } from './format-quantity.ts';
import type { Verification } from './verification.ts';

/** What the table gives that is nearest to a claim without a verdict, in words and in numbers; null where it gives nothing. */
export function describeLandmark(
  dataset: Dataset,
  { claim, outcome }: Pick<Verification, 'claim' | 'outcome'>,
): string | null {
  if (outcome.kind !== 'rien' || outcome.landmark === null || claim.repere === null) return null;
  const { arithmetic, obstacle } = outcome.landmark;
  const words = describeFormula(dataset, claim.repere);
  return `${words} : ${obstacle ?? `${arithmetic} = ${formatQuantity(outcome.landmark, 1) ?? ''}`}`;
}
