import { formatPercent } from '../../format.ts';
import { gap, perHundred, ratio } from '../../stats/comparisons.ts';
import { roundHalf } from '../../stats/decimals.ts';
import type { FigureFacts, FigureRow } from '../figure.ts';
import { formatDistance, formatValue } from '../format-value.ts';
import { isHardlyAny, madeWithout } from './change-words.ts';
import { amountWords, isOfFew } from './describe-change.ts';
import { agree, capitalize, demonstrative, referenceWords, subjectOf, verb } from './grammar.ts';

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
  if (isHardlyAny(distance)) return `presque autant que dans ${name}`;
  return `${formatDistance(distance, facts.indicator)} de ${distance > 0 ? 'plus' : 'moins'} que dans ${name}`;
}

/** Whether the headline of a count says its change since the year before; that of a break of definition is told apart, with its warning. */
export function saysChange({ focus, indicator, previousYear, brokenBy }: FigureFacts): boolean {
  const isCount = indicator.counted !== null && (focus.cell.value ?? 0) >= 2;
  return isCount && previousYear !== null && focus.change !== null && brokenBy === null;
}

function countComparison(facts: FigureFacts): string {
  const { focus, indicator, previousYear, qpv, mel } = facts;
  const [from, to, change] = [focus.previous?.value ?? null, focus.cell.value, focus.change];
  if (saysChange(facts) && from !== null && to !== null && change !== null) {
    if (change === 0) return `, autant qu’en ${previousYear}`;
    const amount = amountWords(indicator, change);
    if (amount === null) return `, presque autant qu’en ${previousYear}`;
    const more = `${amount} de ${change > 0 ? 'plus' : 'moins'}`;
    if (!isOfFew(indicator, { from, to })) return `, ${more} qu’en ${previousYear}`;
    return `, contre ${formatValue(from, indicator)} en ${previousYear}, soit ${more}`;
  }
  const total = [qpv, mel].find((row) => row?.cell.status === 'publie');
  const share = perHundred(to, total?.cell.value ?? null);
  if (share === null) return '';
  const whole = total === qpv ? 'des quartiers prioritaires' : 'de la métropole';
  const made = total === qpv ? madeWithout(facts, facts.year) : null;
  return `, soit ${formatPercent(share)} du total ${whole}${made === null ? '' : `, ${made}`}`;
}

const cardinals = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/**
 * A ratio in careful words, to stand before « celui de… »: « plus de deux fois », « près de trois fois »,
 * « moins de la moitié de ». Halves are said within a tenth of them. Null from 0.58 to 1.85, but around one and a half:
 * a difference says more.
 */
export function describeMultiple(exact: number): string | null {
  // A quotient written in binary may miss a limit that it is equal to.
  const multiple = roundHalf(exact, 9);
  if (multiple < 0.31) return 'moins d’un tiers de';
  if (multiple <= 0.36) return 'environ un tiers de';
  if (multiple < 0.48) return 'moins de la moitié de';
  if (multiple <= 0.52) return 'environ la moitié de';
  if (multiple < 0.58) return 'un peu plus de la moitié de';
  if (multiple < 1.85) return multiple >= 1.4 && multiple <= 1.6 ? 'environ une fois et demie' : null;
  return describeTimes(multiple);
}

function describeTimes(multiple: number): string {
  const whole = Math.floor(multiple);
  const part = roundHalf(multiple - whole, 9);
  if (part >= 0.85) return `près de ${timesWords(whole + 1)}`;
  if (part > 0.6) return `plus de ${timesWords(whole)} et demie`;
  if (part >= 0.4) return `environ ${timesWords(whole)} et demie`;
  return part <= 0.03 ? `environ ${timesWords(whole)}` : `plus de ${timesWords(whole)}`;
}

function timesWords(count: number): string {
  return `${cardinals[count] ?? String(count)} fois`;
}
