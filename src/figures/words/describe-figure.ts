import type { FigureFacts, Finding } from '../figure.ts';
import { describeAlternative } from './describe-alternative.ts';
import { describeChange } from './describe-change.ts';
import { describeComparison, describeWeight } from './describe-comparison.ts';
import { describeEvolution } from './describe-evolution.ts';
import { describeExclusions } from './describe-exclusions.ts';
import { describeHeadline } from './describe-headline.ts';
import { describePosition } from './describe-position.ts';
import { describeProfile } from './describe-profile.ts';
import { describeSeries } from './describe-series.ts';

/** The finding of a figure, as its form asks. */
export function describeFigure(facts: FigureFacts): Finding {
  switch (facts.spec.form) {
    case 'classement':
      return describeRanking(facts);
    case 'taux':
      return describeRate(facts);
    case 'evolution':
      return describeEvolution(facts);
    case 'pente':
      return describeSeries(facts);
    case 'profil':
      return describeProfile(facts);
  }
}

/** The finding of a ranking: a headline, up to four sentences, and a short alternative. */
function describeRanking(facts: FigureFacts): Finding {
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
