import { extremes } from '../stats/extremes.ts';
import { roundHalf } from '../stats/round.ts';
import { formatList } from '../format.ts';
import { signedChange } from './change-words.ts';
import type { FigureFacts, FigureRow } from './figure.ts';
import { nameRows } from './territory-words.ts';

/** Up to two sentences on the changes of all neighbourhoods: how many went up and down and how far, and whose change is not known. */
export function describeChangeTally(facts: FigureFacts): readonly string[] {
  const { neighbourhoods } = facts;
  const known = neighbourhoods.filter(({ change }) => change !== null);
  const unknown = neighbourhoods.filter(({ change }) => change === null);
  if (known.length === 0) return ['L’évolution n’est connue pour aucun quartier.'];
  return [
    `${directions(known, unknown.length === 0)}${range(known, facts)}.`,
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

function directions(rows: readonly FigureRow[], areAll: boolean): string {
  // As displayed, with one decimal: a change printed « 0,0 » is none.
  const signs = rows.map(({ change }) => Math.sign(roundHalf(change ?? 0, 1)));
  const parts = (
    [
      [1, 'en hausse'],
      [-1, 'en baisse'],
      [0, 'sans changement'],
    ] as const
  )
    .map(([sign, words]) => ({ words, count: signs.filter((one) => one === sign).length }))
    .filter(({ count }) => count > 0);
  const [first] = parts;
  const plural = rows.length > 1;
  if (parts.length === 1) {
    const whose = areAll ? '' : ' dont l’évolution est connue';
    const subject = plural ? `Les ${rows.length} quartiers${whose} sont` : `Le seul quartier${whose} est`;
    return `${subject} ${first?.words ?? ''}`;
  }
  const verb = first?.count === 1 ? 'est' : 'sont';
  const list = parts.map(({ words, count }, i) => `${count} ${i === 0 ? `${verb} ` : ''}${words}`);
  const among = areAll
    ? `Sur ${rows.length} quartiers`
    : `Sur les ${rows.length} quartiers dont l’évolution est connue`;
  return `${among}, ${formatList(list)}`;
}

function range(rows: readonly FigureRow[], facts: FigureFacts): string {
  const found = extremes(rows.map(({ change }) => change));
  if (found === null || rows.length === 1 || found.lowest.value === found.highest.value) return '';
  const [low, high] = [found.lowest, found.highest].map(
    ({ value, at }) =>
      `${signedChange(value, facts)} (${nameRows(rows.filter((_, index) => at.includes(index)))})`,
  );
  return ` ; les évolutions vont de ${low} à ${high}`;
}
