import type { Claim } from '../claims/claim-schema.ts';
import { evaluateExpression } from '../formula/evaluate-expression.ts';
import type { Formula, ListFormula } from '../formula/formula.ts';
import type { Quantity, Reading } from '../formula/quantity.ts';
import type { Source } from '../formula/read-cell.ts';
import { type RoundingRange, roundingRange } from '../formula/rounding-range.ts';
import { readingOf, selectLeaders, selectNeighbourhoods } from '../formula/select-neighbourhoods.ts';
import { readDirection } from '../read-numbers.ts';
import { type Outcome, readingOfVerification } from '../verification.ts';
import { type ConstantPerimeter, restrictTotals } from './constant-perimeter.ts';
import { contextDifferences, directionVerdict, numberVerdict } from './number-verdict.ts';
import { compareList, majorityVerdict } from './list-verdict.ts';
import { quotedNames, quotedNumber } from './quoted.ts';
import { type ContextDifference, type ValueVerdict, verdictInContext } from './verdict.ts';

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
  readonly constant: ConstantPerimeter | null;
  readonly range: RoundingRange | null;
}

/**
 * Computes what the table gives for a claim, and the verdicts. The number, the direction or the names are read from the words.
 * Throws where the words or the formula do not fit the declaration.
 */
export function checkClaim(source: Source, claim: Claim, { words, passage }: Quoted): Checked {
  const quoted = { words, passage };
  const { outcome, verdict } = evaluate(source, claim, quoted);
  const reading = readingOfVerification({ outcome });
  if (verdict === 'non_verifiable' || reading === null)
    return { outcome, verdict, context: null, constant: null, range: null };
  const restricted = restrictTotals(source, reading.cells);
  const again = restricted === null ? null : evaluate(restricted.source, claim, quoted);
  const declared = { territories: claim.territoire, years: claim.annee, base: claim.base };
  const differences = contextDifferences(declared, reading);
  // Where the figures differ over the same neighbourhoods too, the perimeter does not explain it.
  const isMoved = again !== null && !(verdict === 'differe' && again.verdict === 'differe');
  const context =
    isMoved && !differences.includes('perimetre') ? inOrder([...differences, 'perimetre']) : differences;
  const quantity = again === null ? null : quantityOf(again.outcome);
  const constant =
    restricted === null || quantity === null ? null : { quantity, without: restricted.without };
  return {
    outcome,
    verdict: verdictInContext(verdict, context),
    context,
    constant,
    range: rangeOf(source, claim, reading),
  };
}

function rangeOf(source: Source, { formule }: Claim, { cited }: Reading): RoundingRange | null {
  const isNumber =
    formule !== null && !('ensemble' in formule || 'premiers' in formule || 'majorite' in formule);
  return isNumber ? roundingRange(source, formule, cited) : null;
}

const ORDER: readonly ContextDifference[] = ['annee', 'perimetre', 'texte'];
function inOrder(some: readonly ContextDifference[]): readonly ContextDifference[] {
  return ORDER.filter((one) => some.includes(one));
}

function quantityOf(outcome: Outcome): Quantity | null {
  return outcome.kind === 'nombre' || outcome.kind === 'sens' ? outcome.quantity : null;
}

type Evaluated = Pick<Checked, 'outcome' | 'verdict'>;

function evaluate(source: Source, claim: Claim, quoted: Quoted): Evaluated {
  const { formule } = claim;
  if (formule === null) {
    const landmarks = claim.repere.map((landmark) => evaluateExpression(source, landmark));
    return { outcome: { kind: 'rien', landmarks }, verdict: 'non_verifiable' };
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
