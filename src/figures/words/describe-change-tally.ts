import { formatList } from '../../format.ts';
import { extremes } from '../../stats/order-statistics.ts';
import type { FigureFacts, FigureRow } from '../figure.ts';
import { isHardlyAny, signedChange } from './change-words.ts';
import { fewWords } from './describe-change.ts';
import { capitalize, nameRows, subjectOf, verb } from './grammar.ts';

/** A change in points under which a survey hardly tells up from down at this scale. */
const SMALL = 0.5;

/** Up to two sentences on the changes of all neighbourhoods: in how many the indicator went up and down and how far, and whose change is not known. */
export function describeChangeTally(facts: FigureFacts): readonly string[] {
  const { neighbourhoods } = facts;
  const known = neighbourhoods.filter(({ change }) => change !== null);
  const unknown = neighbourhoods.filter(({ change }) => change === null);
  if (known.length === 0) return ['L’évolution n’est connue pour aucun quartier.'];
  return [
    `${directions(known, facts)}${range(known, facts)}.`,
    ...(unknown.length === 0 ? [] : [lackOf(unknown)]),
  ];
}

function lackOf(rows: readonly FigureRow[]): string {
  const isSure = ({ cell, previous }: FigureRow): boolean =>
    cell.status === 'publie' && previous?.status === 'publie';
  const [fromZero, unsure] = [rows.filter(isSure), rows.filter((row) => !isSure(row))];
  const parts = [
    unsure.length === 0 ? null : `pour ${nameRows(unsure)}, faute de deux valeurs sûres`,
    fromZero.length === 0 ? null : `pour ${nameRows(fromZero)}, où le nombre partait de zéro`,
  ].filter((part) => part !== null);
  return `L’évolution n’est pas connue ${parts.join(', ni ')}.`;
}

function directions(rows: readonly FigureRow[], facts: FigureFacts): string {
  const changes = rows.map(({ change }) => change ?? 0);
  // As displayed, with one decimal: a change printed « 0,0 » is almost none.
  const up = changes.filter((change) => change > 0 && !isHardlyAny(change));
  const down = changes.filter((change) => change < 0 && !isHardlyAny(change));
  const parts = [
    { words: 'en hausse', count: up.length, note: smallNote(up, facts) },
    { words: 'en baisse', count: down.length, note: smallNote(down, facts) },
    { words: stillWords(changes), count: changes.filter(isHardlyAny).length, note: '' },
  ].filter(({ count }) => count > 0);
  const subject = subjectOf(facts.indicator);
  const is = verb(subject, 'est', 'sont');
  const period = `de ${facts.previousYear} à ${facts.year}`;
  const [first] = parts;
  if (first !== undefined && parts.length === 1) {
    return `${capitalize(period)}, ${subject.phrase} ${is} ${first.words} dans ${everyOne(rows, facts)}${first.note}`;
  }
  const among =
    rows.length === facts.neighbourhoods.length
      ? `parmi les ${rows.length} quartiers`
      : `parmi les ${rows.length} quartiers dont l’évolution est connue`;
  const list = formatList(
    parts.map(({ words, count, note }) => `${words} dans ${count === 1 ? 'un seul' : count}${note}`),
  );
  return `${capitalize(period)}, ${among}, ${subject.phrase} ${is} ${list}`;
}

/** What a change displayed as none is called: exactly none, or almost. */
function stillWords(changes: readonly number[]): string {
  const isExact = changes.filter(isHardlyAny).every((change) => change === 0);
  return isExact ? 'sans changement' : 'presque sans changement';
}

function everyOne(rows: readonly FigureRow[], { neighbourhoods }: FigureFacts): string {
  const whose = rows.length === neighbourhoods.length ? '' : ' dont l’évolution est connue';
  return rows.length === 1 ? `le seul quartier${whose}` : `les ${rows.length} quartiers${whose}`;
}

/** How many of the changes of a rate are of a few tenths of a point. */
function smallNote(changes: readonly number[], { indicator }: FigureFacts): string {
  if (indicator.changeUnit !== 'points') return '';
  const small = changes.filter((change) => Math.abs(change) < SMALL).length;
  if (small === 0) return '';
  return ` (de moins d’un demi-point pour ${small === 1 ? 'un' : small})`;
}

function range(rows: readonly FigureRow[], facts: FigureFacts): string {
  const found = extremes(rows.map(({ change }) => change));
  if (found === null || rows.length === 1 || found.lowest.value === found.highest.value) return '';
  const [low, high] = [found.lowest, found.highest].map(({ value, at }) => {
    const holders = rows.filter((_, index) => at.includes(index));
    return `${signedChange(value, facts)} (${nameRows(holders)}${fewOf(holders, facts)})`;
  });
  return ` ; les évolutions vont de ${low} à ${high}`;
}

/** The two values of an end that rests on few people: « , de 15 à 43 ». */
function fewOf([holder, ...others]: readonly FigureRow[], { indicator }: FigureFacts): string {
  const [from, to] = [holder?.previous?.value ?? null, holder?.cell.value ?? null];
  if (others.length > 0 || from === null || to === null) return '';
  const few = fewWords(indicator, { from, to });
  return few === null ? '' : `, ${few}`;
}
