import type { Status } from '../dataset/observation.ts';
import { formatList } from '../format.ts';
import { comparedWithout } from './change-words.ts';
import type { Figure, FigureRow } from './figure.ts';
import { missingMark } from './format-value.ts';
import { plainEnds } from './plain-ends.ts';
import { nameRows } from './territory-words.ts';

/** The words under a slope or lines: each date of the labelled lines that is not sure, and the others that no line is drawn for; null where all is sure. */
export function seriesNote(figure: Figure): string | null {
  const { focus, mel, qpv, neighbourhoods } = figure;
  const unsure = neighbourhoods.filter((row) => row !== focus && plainEnds(row) === null);
  const without = comparedWithout(figure);
  const parts = [
    ...[focus, mel, qpv].flatMap((row) => (row === null ? [] : (lackOf(row) ?? []))),
    without === null ? null : `Ensemble des QPV : ${without}.`,
    unsure.length === 0 ? null : `Sans deux valeurs sûres : ${nameRows(unsure)}.`,
    hasHollowPoint(figure) ? 'Point creux : à vérifier.' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

function lackOf({ territory, history }: FigureRow): string | null {
  const yearsOf = (wanted: Status): readonly string[] =>
    history.filter(({ status }) => status === wanted).map(({ year }) => String(year));
  const parts = (
    [
      ['non_renseigne', missingMark],
      ['a_verifier', 'à vérifier'],
    ] as const
  ).flatMap(([status, words]) => {
    const years = yearsOf(status);
    return years.length === 0 ? [] : [`${formatList(years)} ${words}`];
  });
  return parts.length === 0 ? null : `${territory.shortName} : ${parts.join(', ').replace(/\.$/, '')}.`;
}

/** Of counts, a doubtful value gives a point only where the first year is sure. */
function hasHollowPoint({ indicator, rows }: Figure): boolean {
  return rows.some(({ history }) => {
    const isDrawn = indicator.unit !== 'nombre' || history[0]?.status === 'publie';
    return isDrawn && history.some(({ status }) => status === 'a_verifier');
  });
}
