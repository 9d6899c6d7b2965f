import { formatList } from '../../format.ts';
import type { FigureFacts, FigureRow, Finding } from '../figure.ts';
import { describeAlternative } from './describe-alternative.ts';
import { describeChange } from './describe-change.ts';
import { describeComparison, describeWeight } from './describe-comparison.ts';
import { describeEvolution } from './describe-evolution.ts';
import { describeHeadline } from './describe-headline.ts';
import { describePosition } from './describe-position.ts';
import { describeProfile } from './describe-profile.ts';
import { describeSeries } from './describe-series.ts';
import { capitalize } from './grammar.ts';

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

const cardinals = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const namedAtMost = 4;

/** One sentence: which neighbourhoods are left out of ranks and thirds, and why; null where none is. */
export function describeExclusions({ neighbourhoods }: FigureFacts): string | null {
  const left = neighbourhoods.filter(({ counted }) => !counted);
  if (left.length === 0) return null;
  const several = left.length > 1;
  const number = cardinals[left.length] ?? String(left.length);
  const subject = `${capitalize(number)} quartier${several ? 's' : ''}`;
  const verb = several ? 'ne sont pas comptés' : 'n’est pas compté';
  return `${subject} ${verb} : ${left.length > namedAtMost ? reasons(left) : names(left)}.`;
}

function names(rows: readonly FigureRow[]): string {
  return formatList(
    rows.map(({ territory, cell }) => {
      const reason = cell.value === null ? 'valeur non renseignée' : 'valeur à vérifier';
      return `${territory.shortName} (${reason})`;
    }),
  );
}

function reasons(rows: readonly FigureRow[]): string {
  const missing = rows.filter(({ cell }) => cell.value === null).length;
  const doubtful = rows.length - missing;
  const parts = [
    missing === 0 ? null : `${missing} ${missing > 1 ? 'valeurs non renseignées' : 'valeur non renseignée'}`,
    doubtful === 0 ? null : `${doubtful} à vérifier`,
  ];
  return formatList(parts.filter((part) => part !== null));
}
