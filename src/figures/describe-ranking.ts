import { describeAlternative } from './describe-alternative.ts';
import { describeChange } from './describe-change.ts';
import { describeComparison } from './describe-comparison.ts';
import { describeExclusions } from './describe-exclusions.ts';
import { describeHeadline } from './describe-headline.ts';
import { describePosition } from './describe-position.ts';
import { describeWeight } from './describe-weight.ts';
import type { FigureFacts, Finding } from './figure.ts';

/** The finding of a ranking: a headline, up to four sentences, and a short alternative. */
export function describeRanking(facts: FigureFacts): Finding {
  const { cell } = facts.focus;
  const sentences = [
    cell.status === 'a_verifier' ? cell.note : null,
    describePosition(facts),
    describeComparison(facts),
    describeWeight(facts),
    describeExclusions(facts),
    describeChange(facts),
  ];
  return {
    headline: describeHeadline(facts),
    sentences: sentences.filter((sentence) => sentence !== null),
    alternative: describeAlternative(facts),
  };
}
