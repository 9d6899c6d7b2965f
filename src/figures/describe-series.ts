import { formatList } from '../format.ts';
import { extremes } from '../stats/extremes.ts';
import { changeCautions } from './change-words.ts';
import { describeChangeTally } from './describe-change-tally.ts';
import { describeEvolutionHeadline } from './describe-evolution.ts';
import { describeGap } from './describe-gap.ts';
import { describePath } from './describe-path.ts';
import { describeSeriesAlternative, describeSeriesValues } from './describe-series-values.ts';
import type { FigureFacts, Finding } from './figure.ts';
import { formatValue } from './format-value.ts';
import { plainEnds } from './plain-ends.ts';

/** The finding of a slope, or of lines where there are more than two years: the gap to the metropolis for rates, the way of the focus otherwise. */
export function describeSeries(facts: FigureFacts): Finding {
  const ends = plainEnds(facts.focus);
  const path = ends === null ? describeEvolutionHeadline(facts) : describePath(facts, ends);
  const isLong = facts.years.length > 2;
  const sentences = [
    ...changeCautions(facts),
    describeSeriesValues(facts),
    isLong ? describeSummit(facts) : (describeChangeTally(facts)[0] ?? null),
    describeUnsure(facts),
  ];
  return {
    headline: describeGap(facts) ?? path,
    sentences: sentences.filter((sentence) => sentence !== null),
    alternative: describeSeriesAlternative(facts),
  };
}

function describeSummit({ focus, indicator }: FigureFacts): string | null {
  const plain = focus.history.filter(({ status }) => status === 'publie');
  const found = extremes(plain.map(({ value }) => value));
  if (found === null || found.lowest.value === found.highest.value) return null;
  const [low, high] = [found.lowest, found.highest].map(({ value, at }) => {
    const years = formatList(at.flatMap((index) => String(plain[index]?.year ?? '')));
    return `${formatValue(value, indicator)} en ${years}`;
  });
  return `Dans le quartier, la valeur la plus élevée est de ${high}, la plus basse de ${low}.`;
}

/** Which years of the focus are missing or doubtful; null where all are sure. */
function describeUnsure({ focus }: FigureFacts): string | null {
  const reasons = (
    [
      ['non_renseigne', 'n’est pas renseignée', 'ne sont pas renseignées'],
      ['a_verifier', 'est à vérifier', 'sont à vérifier'],
    ] as const
  ).flatMap(([status, one, several]) => {
    const years = focus.history.filter((cell) => cell.status === status).map(({ year }) => String(year));
    if (years.length === 0) return [];
    return `celle${years.length > 1 ? 's' : ''} de ${formatList(years)} ${years.length > 1 ? several : one}`;
  });
  if (reasons.length === 0) return null;
  return `Des valeurs du quartier, ${formatList(reasons)}.`;
}
