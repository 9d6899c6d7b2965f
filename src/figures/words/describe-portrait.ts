import { formatList } from '../../format.ts';
import { ratio } from '../../stats/comparisons.ts';
import type { Figure, FigureFacts, FigureRow } from '../figure.ts';
import { formatValue } from '../format-value.ts';
import { isHardlyAny } from './change-words.ts';
import { amountWords } from './describe-change.ts';
import { deNoun, subjectOf, verb } from './grammar.ts';

/**
 * A neighbourhood in one paragraph, two to five sentences: its size, where it stands out from all neighbourhoods together
 * and from the metropolis, what has changed most, and what is left out for want of a sure value. Nothing is called good or bad.
 */
export function describePortrait({ parts, focus }: Pick<FigureFacts, 'parts' | 'focus'>): readonly string[] {
  const rates = parts.filter(({ indicator }) => indicator.unit !== 'nombre');
  const size = parts.find(({ indicator }) => indicator.unit === 'nombre');
  const name = focus.territory.shortName;
  return [
    size === undefined ? null : describeSize(size, name),
    describeAll(rates),
    describeMetropolis(rates),
    describeMoved(rates),
    describeLack(rates),
  ].filter((sentence) => sentence !== null);
}

/** How many live there, and how that number moved. */
function describeSize({ focus, indicator, year, previousYear, brokenBy }: Figure, name: string): string {
  const counted = indicator.counted ?? indicator.nounPhrase;
  const { value, status } = focus.cell;
  if (value === null) return `Le nombre ${deNoun(counted)} du quartier ${name} n’est pas renseigné.`;
  const number = `${formatValue(value, indicator)} ${counted}`;
  if (status === 'a_verifier')
    return `Le tableau donne au quartier ${name} ${number} en ${year}, une valeur à vérifier.`;
  const isUnclear = brokenBy !== null || indicator.changeCaution !== undefined;
  const moved =
    isUnclear || focus.change === null || previousYear === null
      ? ''
      : movedSince(indicator, focus.change, previousYear);
  return `En ${year}, le quartier ${name} compte ${number}${moved}.`;
}

function movedSince(indicator: Figure['indicator'], change: number, year: number): string {
  const amount = amountWords(indicator, change);
  if (amount === null) return `, presque autant qu’en ${year}`;
  return `, ${amount} de ${change > 0 ? 'plus' : 'moins'} qu’en ${year}`;
}

/** The rates farthest above and below all neighbourhoods together, in proportion. */
function describeAll(rates: readonly Figure[]): string | null {
  const placed = apartFrom(rates, ({ qpv }) => qpv);
  const [above, below] = [placed.at(0), placed.at(-1)];
  const parts = [
    above !== undefined && above.times > 1 ? { words: 'au-dessus', apart: above } : null,
    below !== undefined && below.times < 1 ? { words: 'au-dessous', apart: below } : null,
  ].filter((part) => part !== null);
  const [first, second] = parts;
  if (first === undefined) return null;
  const rest =
    second === undefined ? '' : `, et pour ${compared(second.apart)} qu’il est le plus ${second.words}`;
  return `En proportion, c’est pour ${compared(first.apart)} qu’il est le plus ${first.words} de l’ensemble des quartiers prioritaires${rest}.`;
}

/** The rate whose distance to the metropolis is the greatest, in proportion. */
function describeMetropolis(rates: readonly Figure[]): string | null {
  const [farthest] = apartFrom(rates, ({ mel }) => mel).toSorted(
    (a, b) => Math.abs(Math.log(b.times)) - Math.abs(Math.log(a.times)),
  );
  if (farthest === undefined) return null;
  return `De la métropole, c’est pour ${compared(farthest)} qu’il s’écarte le plus.`;
}

interface Apart {
  readonly figure: Figure;
  readonly other: FigureRow;
  readonly times: number;
}

/** The rates that are sure on both sides and not printed equal, the one that is highest in proportion first. */
function apartFrom(
  rates: readonly Figure[],
  otherOf: (figure: Figure) => FigureRow | null,
): readonly Apart[] {
  return rates
    .flatMap((figure) => {
      const other = otherOf(figure);
      if (other === null || !isSure(figure.focus) || !isSure(other)) return [];
      const times = ratio(figure.focus.cell.value, other.cell.value);
      return times === null || times === 0 || valueOf(figure.focus) === valueOf(other)
        ? []
        : [{ figure, other, times }];
    })
    .toSorted((a, b) => b.times - a.times);
}

function compared({ figure, other }: Apart): string {
  return `${figure.indicator.nounPhrase} (${valueOf(figure.focus)} contre ${valueOf(other)} en ${figure.year})`;
}

/** The rate that moved by the most points, where its definition held, and how the metropolis moved meanwhile. */
function describeMoved(rates: readonly Figure[]): string | null {
  const known = rates.filter(
    ({ focus, indicator, brokenBy }) =>
      indicator.changeUnit === 'points' &&
      indicator.perHundred === undefined &&
      indicator.changeCaution === undefined &&
      brokenBy === null &&
      focus.change !== null &&
      !isHardlyAny(focus.change),
  );
  const [most] = known.toSorted((a, b) => Math.abs(b.focus.change ?? 0) - Math.abs(a.focus.change ?? 0));
  if (most === undefined || most.previousYear === null) return null;
  const { focus, mel, indicator, year, previousYear } = most;
  const subject = subjectOf(indicator);
  const it = verb(subject, `c’est ${subject.phrase} qui a`, `ce sont ${subject.phrase} qui ont`);
  const here = `de ${previousOf(focus)} en ${previousYear} à ${valueOf(focus)} en ${year}`;
  const there =
    mel === null || mel.change === null
      ? ''
      : `, et de ${previousOf(mel)} à ${valueOf(mel)} dans la métropole`;
  return `Parmi les taux qui se comparent d’une année à l’autre, ${it} le plus changé : ${here}${there}.`;
}

function previousOf({ previous, indicator }: FigureRow): string {
  return formatValue(previous?.value ?? 0, indicator);
}

function describeLack(rates: readonly Figure[]): string | null {
  const unsure = rates.filter(({ focus }) => !isSure(focus));
  if (unsure.length === 0) return null;
  const names = formatList(unsure.map(({ indicator }) => indicator.nounPhrase));
  return `Faute d’une valeur sûre, ce portrait laisse de côté ${names}.`;
}

function isSure({ cell }: FigureRow): boolean {
  return cell.status === 'publie' && cell.value !== null;
}

function valueOf({ cell, indicator }: FigureRow): string {
  return formatValue(cell.value ?? 0, indicator);
}
