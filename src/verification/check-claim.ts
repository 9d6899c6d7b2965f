import type { Claim } from './claim-schema.ts';
import { contextDifferences } from './context-differences.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import type { Formula, ListFormula } from './formula.ts';
import { compareList, majorityVerdict } from './list-verdict.ts';
import { directionVerdict, numberVerdict } from './number-verdict.ts';
import { quotedNames } from './quoted-names.ts';
import { quotedNumber } from './quoted-number.ts';
import { readDirection } from './read-direction.ts';
import { readingOf, selectLeaders, selectNeighbourhoods } from './select-neighbourhoods.ts';
import type { Source } from './source.ts';
import { type Outcome, readingOfVerification } from './verification.ts';
import type { ContextDifference, ValueVerdict } from './verdict.ts';

/** The words of a claim, and those of the passage around. */
export interface Quoted {
  readonly words: string;
  readonly passage: string;
}

/** The outcome of a claim and its two verdicts. */
export interface Checked {
  readonly outcome: Outcome;
  readonly verdict: ValueVerdict;
  readonly context: readonly ContextDifference[] | null;
}

/**
 * Computes what the table gives for a claim, and the verdicts. The number, the direction or the names are read from the words.
 * Throws where the words or the formula do not fit the declaration.
 */
export function checkClaim(source: Source, claim: Claim, { words, passage }: Quoted): Checked {
  const { outcome, verdict } = evaluate(source, claim, { words, passage });
  const reading = readingOfVerification({ outcome });
  if (verdict === 'non_verifiable' || reading === null) return { outcome, verdict, context: null };
  const declared = { territories: claim.territoire, years: claim.annee, base: claim.base };
  return { outcome, verdict, context: contextDifferences(declared, reading) };
}

type Evaluated = Omit<Checked, 'context'>;

function evaluate(source: Source, claim: Claim, quoted: Quoted): Evaluated {
  const { formule } = claim;
  if (formule === null) {
    const landmark = claim.repere === null ? null : evaluateExpression(source, claim.repere);
    return { outcome: { kind: 'rien', landmark }, verdict: 'non_verifiable' };
  }
  if ('ensemble' in formule || 'premiers' in formule) return evaluateList(source, formule, claim, quoted);
  if ('majorite' in formule) {
    const candidates = selectNeighbourhoods(source, formule.majorite);
    const reading = readingOf(source, candidates);
    return { outcome: { kind: 'majorite', candidates, reading }, verdict: majorityVerdict(candidates) };
  }
  return evaluateNumber(source, formule, claim, quoted.words);
}

function evaluateNumber(
  source: Source,
  formula: Exclude<Formula, ListFormula | { readonly majorite: unknown }>,
  claim: Claim,
  words: string,
): Evaluated {
  const quantity = evaluateExpression(source, formula);
  if (claim.affirme === 'sens') {
    const direction = readDirection(words);
    if (direction === null) throw new Error('aucun sens (hausse, baisse, stabilité) ne se lit dans ces mots');
    return {
      outcome: { kind: 'sens', direction, quantity },
      verdict: directionVerdict(direction, quantity),
    };
  }
  const quoted = quotedNumber(words, claim);
  if (quoted === null) throw new Error('un nombre et un seul doit se lire dans ces mots, seuils à part');
  return { outcome: { kind: 'nombre', quoted, quantity }, verdict: numberVerdict(quoted, quantity) };
}

function evaluateList(
  source: Source,
  formula: ListFormula,
  claim: Claim,
  { words, passage }: Quoted,
): Evaluated {
  // « … et la Briquetterie où le taux dépasse les 40 % » speaks of names that stand before it.
  const isThere = Object.keys(claim.noms).some((name) => words.includes(name));
  const { names, notFound } = quotedNames(isThere ? words : passage, claim.noms);
  const { notDeclared } = quotedNames(words, claim.noms);
  if (notFound.length > 0) throw new Error(`« ${notFound.join(' », « ')} » n’est pas dans ces mots`);
  if (notDeclared.length > 0) throw new Error(`« ${notDeclared.join(' ')} » n’est pas dans « noms »`);
  const isSet = 'ensemble' in formula;
  const candidates = isSet
    ? selectNeighbourhoods(source, formula.ensemble)
    : selectLeaders(source, formula.premiers);
  const comparison = compareList(names, candidates, isSet ? formula.exhaustif : true);
  const reading = readingOf(source, candidates);
  return { outcome: { kind: 'liste', comparison, candidates, reading }, verdict: comparison.verdict };
}
