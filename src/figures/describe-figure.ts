import { describeEvolution } from './describe-evolution.ts';
import { describeProfile } from './describe-profile.ts';
import { describeRanking } from './describe-ranking.ts';
import { describeRate } from './describe-rate.ts';
import { describeSeries } from './describe-series.ts';
import type { FigureFacts, Finding } from './figure.ts';

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
