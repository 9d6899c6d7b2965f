import Papa from 'papaparse';
import type { Observation } from '../../dataset/observation.ts';
import type { Territory } from '../../dataset/territory.ts';

/** The columns of the file of an indicator. */
const COLUMNS = ['territoire', 'annee', 'valeur', 'statut', 'note'];

/** Observations in the order of their file: territories in theirs, years ascending within each. */
export function sortObservations(
  observations: readonly Observation[],
  territories: readonly Territory[],
): readonly Observation[] {
  const ranks = new Map(territories.map(({ id }, rank) => [id, rank]));
  const rankOf = ({ territory }: Observation): number => ranks.get(territory) ?? ranks.size;
  return observations.toSorted((a, b) => rankOf(a) - rankOf(b) || a.year - b.year);
}

/** The file of an indicator, from observations in its order; always written the same way. */
export function writeObservations(observations: readonly Observation[]): string {
  const data = observations.map(({ territory, year, published, status, note }) => [
    territory,
    year,
    published ?? '',
    status,
    note ?? '',
  ]);
  return `${Papa.unparse([COLUMNS, ...data], { newline: '\n' })}\n`;
}
