import { indicatorOf } from '../../dataset/dataset.ts';
import { changeBetween } from '../../stats/comparisons.ts';
import { rank } from '../../stats/order-statistics.ts';
import type { CellRef, Leaders, Selection } from './formula.ts';
import { joinReadings, nothingRead, type Reading, type UsedCell } from './quantity.ts';
import { EACH_NEIGHBOURHOOD, isSound, type Source, usedCell } from './read-cell.ts';

/** One neighbourhood before a threshold. */
export interface Candidate {
  readonly territory: string;
  readonly cells: readonly UsedCell[];
  /** The value, or the change over the period; null where a cell is missing or doubtful. */
  readonly value: number | null;
  readonly isSelected: boolean;
}

type Measured = Pick<Selection, 'indicateur' | 'annee' | 'periode'>;

function measure(
  source: Source,
  { indicateur, annee, periode }: Measured,
): readonly Omit<Candidate, 'isSelected'>[] {
  const { unit } = indicatorOf(source.dataset, indicateur);
  const years = periode ?? [annee ?? 0];
  const neighbourhoods = source.dataset.territories.filter(({ type }) => type === 'qpv');
  return neighbourhoods.map(({ id: territory }) => {
    const cells = years.map((year) => usedCell(source, [indicateur, territory, year]));
    const values = cells.map((cell) => (isSound(cell) ? (cell.observation?.value ?? null) : null));
    const [first = null, last = null] = values;
    return { territory, cells, value: periode === null ? first : changeBetween(first, last, unit) };
  });
}

/** Every neighbourhood of the table, and whether it is beyond the threshold. */
export function selectNeighbourhoods(source: Source, selection: Selection): readonly Candidate[] {
  const { plus_de: above, moins_de: below } = selection;
  return measure(source, selection).map((one) => ({
    ...one,
    isSelected:
      one.value !== null && (above === null || one.value > above) && (below === null || one.value < below),
  }));
}

/** Every neighbourhood of the table, and whether it is among the first so many from the greatest. */
export function selectLeaders(source: Source, leaders: Leaders): readonly Candidate[] {
  const measured = measure(source, leaders);
  const ranks = rank(measured.map(({ value }) => value));
  return measured.map((one, index) => ({ ...one, isSelected: (ranks[index] ?? Infinity) <= leaders.nombre }));
}

/** The rank of a neighbourhood from the greatest value; null where its cell is missing or doubtful. */
export function rankOfNeighbourhood(source: Source, [indicator, territory, year]: CellRef): number | null {
  const measured = measure(source, { indicateur: indicator, annee: year, periode: null });
  const ranks = rank(measured.map(({ value }) => value));
  return ranks[measured.findIndex((one) => one.territory === territory)] ?? null;
}

/** What was read to tell the candidates apart. */
export function readingOf(source: Source, candidates: readonly Candidate[]): Reading {
  const cells = candidates.flatMap((candidate) => candidate.cells);
  const bases = cells
    .map(({ indicator }) => source.bases.get(indicator))
    .filter((base) => base !== undefined);
  const years = cells.map(({ year }) => year);
  return joinReadings([{ ...nothingRead, cells, years, bases, territories: [EACH_NEIGHBOURHOOD] }]);
}
