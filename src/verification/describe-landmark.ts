import type { Dataset } from '../dataset/dataset.ts';
import { describeFormula } from './describe-formula.ts';
import { hasOperation } from './combine.ts';
import { formatQuantity } from './format-quantity.ts';
import type { Quantity } from './quantity.ts';
import type { Verification } from './verification.ts';

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
