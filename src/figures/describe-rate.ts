import { describeAlternative } from './describe-alternative.ts';
import { describeComparison } from './describe-comparison.ts';
import { describeExclusions } from './describe-exclusions.ts';
import { describeHeadline } from './describe-headline.ts';
import { describePosition } from './describe-position.ts';
import { describeWeight } from './describe-weight.ts';
import type { FigureFacts, Finding } from './figure.ts';

/** The finding of a rate for 100: as that of a ranking, with the division it comes from, its years and its remark. */
export function describeRate(facts: FigureFacts): Finding {
  const sentences = [
    describePosition(facts),
    describeComparison(facts),
    describeWeight(facts),
    describeExclusions(facts),
    describeDivision(facts),
  ];
  return {
    headline: describeHeadline(facts),
    sentences: sentences.filter((sentence) => sentence !== null),
    alternative: describeAlternative(facts),
  };
}

function describeDivision({ focus, indicator, spec }: FigureFacts): string {
  const division = focus.cell.note === null ? indicator.definition : `Calcul : ${focus.cell.note}`;
  const start = division.replace(/\.$/, '');
  const remark = spec.remark === null ? '' : ` ; ${spec.remark}`;
  return `${start}${remark}. Places et écarts sont calculés avant d’arrondir.`;
}
