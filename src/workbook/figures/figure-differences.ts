import type { Observation, Territory } from '../../dataset/dataset.ts';
import { formatPublished } from '../../format.ts';
import type { DifferenceTable } from '../difference-table.ts';
import type { FigureChange, MergedIndicator } from './merge-figures.ts';

/** Changed values that are listed one by one; the others are counted. */
const MOST_LINES = 12;

/** What an import would change in the figures: a row an indicator and a year, then the values that change one by one. */
export function figureDifferences(
  merged: readonly MergedIndicator[],
  territories: readonly Territory[],
): DifferenceTable | null {
  const names = new Map(territories.map(({ id, shortName }) => [id, shortName]));
  const groups = merged.flatMap(({ indicator, changes }) =>
    [...Map.groupBy(changes, ({ after }) => after.year)]
      .toSorted(([a], [b]) => a - b)
      .map(([year, list]) => ({ title: indicator.title, year, list })),
  );
  if (groups.length === 0) return null;
  return {
    title: 'Les chiffres',
    heads: [
      'Indicateur',
      'Année',
      'Valeurs nouvelles',
      'Non renseignées',
      'Valeurs changées',
      'Remarques changées',
    ],
    rows: groups.map(({ title, year, list }) => [
      title,
      String(year),
      count(list, ({ before, after }) => before === null && after.value !== null),
      count(list, ({ before, after }) => before?.value !== null && after.value === null),
      count(list, isChanged),
      count(list, hasNewRemark),
    ]),
    details: groups.flatMap(({ title, year, list }) => {
      const told = list.filter((change) => isChanged(change) || isErased(change) || hasNewRemark(change));
      const lines = told.slice(0, MOST_LINES).map(({ before, after }) => {
        const name = names.get(after.territory) ?? after.territory;
        return `${title} ${year}, ${name} : ${said(before)} → ${said(after)}`;
      });
      const rest = told.length - lines.length;
      return rest > 0 ? [...lines, `${title} ${year} : et ${rest} autre${rest > 1 ? 's' : ''}`] : lines;
    }),
  };
}

function count(list: readonly FigureChange[], test: (change: FigureChange) => boolean): string {
  const number = list.filter(test).length;
  return number === 0 ? '' : String(number);
}

function isChanged({ before, after }: FigureChange): boolean {
  return before !== null && after.value !== null && before.published !== after.published;
}

function isErased({ before, after }: FigureChange): boolean {
  return before !== null && before.value !== null && after.value === null;
}

/** A remark of a value that is new counts with the value. */
function hasNewRemark({ before, after }: FigureChange): boolean {
  return before !== null && (before.note !== after.note || before.status !== after.status);
}

function said(observation: Observation | null): string {
  if (observation === null) return 'rien';
  const { published, status, note } = observation;
  const value = published === null ? 'non renseignée' : formatPublished(published);
  const doubt = status === 'a_verifier' ? ' (à vérifier)' : '';
  return `${value}${doubt}${note === null ? '' : ` [${note}]`}`;
}
