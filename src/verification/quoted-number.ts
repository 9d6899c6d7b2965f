import type { Claim } from './claim-schema.ts';
import type { Formula } from './formula.ts';
import { readDirection } from './read-direction.ts';
import { type QuotedNumber, readNumbers } from './read-numbers.ts';

/** The thresholds that a formula takes from the text, in plain decimal writing. */
export function thresholdsOf(formula: Formula | null): readonly string[] {
  if (formula === null) return [];
  const selection =
    'compte' in formula
      ? formula.compte
      : 'ensemble' in formula
        ? formula.ensemble
        : 'majorite' in formula
          ? formula.majorite
          : null;
  const threshold = selection?.plus_de ?? selection?.moins_de ?? 0;
  return threshold === 0 ? [] : [String(threshold)];
}

/** The one number that the words of a claim quote, the thresholds of its formula aside; null unless there is exactly one. */
export function quotedNumber(words: string, { formule }: Pick<Claim, 'formule'>): QuotedNumber | null {
  const thresholds = thresholdsOf(formule);
  const numbers = readNumbers(words).filter(({ plain }) => !thresholds.includes(plain));
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return null;
  const isFall = readDirection(words) === 'baisse' && !/^[+\-−]/u.test(only.text);
  return isFall ? { ...only, plain: `-${only.plain}` } : only;
}
