import { formatPercent } from '../format.ts';
import { gap } from '../stats/gap.ts';
import { ratio } from '../stats/ratio.ts';
import { describeMultiple } from './describe-multiple.ts';
import type { FigureFacts, FigureRow } from './figure.ts';
import { formatDistance, formatValue } from './format-value.ts';
import { agree, capitalize, demonstrative, subjectOf, verb } from './grammar.ts';
import { referenceWords } from './territory-words.ts';

/** One sentence without full stop: the value of the focus, its year, and the comparison that says most. */
export function describeHeadline(facts: FigureFacts): string {
  const { focus, indicator, year } = facts;
  const subject = subjectOf(indicator);
  const place = `dans le quartier ${focus.territory.shortName}`;
  if (focus.cell.value === null) {
    const fact = `${verb(subject, 'n’est', 'ne sont')} pas ${agree('renseigné', subject)}`;
    return `${capitalize(place)}, ${subject.phrase} ${fact} pour ${year}`;
  }
  const value = formatValue(focus.cell.value, indicator);
  if (focus.cell.status === 'a_verifier') {
    const fact = `${verb(subject, 'est', 'sont')} à vérifier`;
    const origin = agree(indicator.perHundred === undefined ? 'publié' : 'calculé', subject);
    return `${capitalize(place)}, ${subject.phrase} ${origin} pour ${year}, ${value}, ${fact}`;
  }
  if (indicator.counted !== null && focus.cell.value >= 2) {
    const name = focus.territory.shortName;
    return `Le quartier ${name} comptait ${value} ${indicator.counted} en ${year}${countComparison(facts)}`;
  }
  const was = verb(subject, 'était', 'étaient');
  const comparison = indicator.counted === null ? rateComparison(facts) : '';
  return `${capitalize(place)}, ${subject.phrase} ${was} de ${value} en ${year}${comparison}`;
}

function rateComparison(facts: FigureFacts): string {
  const reference = [facts.mel, facts.qpv].find((row) => row?.cell.status === 'publie');
  return reference === undefined || reference === null ? '' : `, ${against(facts, reference)}`;
}

function against(facts: FigureFacts, reference: FigureRow): string {
  const value = facts.focus.cell.value;
  const times = ratio(value, reference.cell.value);
  const multiple = times === null || value === 0 ? null : describeMultiple(times);
  const name = referenceWords(reference);
  if (multiple !== null) return `${multiple} ${demonstrative(subjectOf(facts.indicator))} de ${name}`;
  const distance = gap(value, reference.cell.value) ?? 0;
  if (distance === 0) return `autant que dans ${name}`;
  return `${formatDistance(distance, facts.indicator)} de ${distance > 0 ? 'plus' : 'moins'} que dans ${name}`;
}

function countComparison({ focus, previousYear, brokenBy, qpv, mel }: FigureFacts): string {
  if (focus.change !== null && focus.change !== 0 && brokenBy === null) {
    const amount = formatPercent(Math.abs(focus.change));
    return `, ${amount} de ${focus.change > 0 ? 'plus' : 'moins'} qu’en ${previousYear}`;
  }
  const total = [qpv, mel].find((row) => row?.cell.status === 'publie');
  const share = ratio(focus.cell.value, total?.cell.value ?? null);
  if (share === null) return '';
  const whole = total === qpv ? 'des quartiers prioritaires' : 'de la métropole';
  return `, soit ${formatPercent(share * 100)} du total ${whole}`;
}
