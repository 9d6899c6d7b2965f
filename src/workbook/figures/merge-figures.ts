import Papa from 'papaparse';
import type { Indicator } from '../../dataset/indicator.ts';
import type { Observation, Territory } from '../../dataset/dataset.ts';
import type { CollectFindings } from '../findings.ts';
import type { CurrentFigures, CurrentIndicator } from './current-figures.ts';
import type { ProposedFigure } from './propose-figures.ts';

/** A cell before and after an import; null where there was none. */
export interface FigureChange {
  readonly before: Observation | null;
  readonly after: Observation;
}

/** An indicator after an import, and what changed in it. */
export interface MergedIndicator {
  readonly indicator: Indicator;
  readonly file: string;
  readonly observations: readonly Observation[];
  readonly changes: readonly FigureChange[];
  /** Where the file says each cell that it says. */
  readonly places: ReadonlyMap<Observation, string>;
}

/** Lays what a file proposes over what data/ holds; the territories that a new year lacks become values that are not known. */
export function mergeFigures(
  figures: readonly ProposedFigure[],
  current: CurrentFigures,
  found: CollectFindings,
): readonly MergedIndicator[] {
  const groups = Map.groupBy(figures, ({ indicator }) => indicator);
  return current.indicators.flatMap((one) => {
    const proposed = groups.get(one.indicator.id);
    return proposed === undefined ? [] : [mergeIndicator(one, proposed, current, found)];
  });
}

function mergeIndicator(
  { indicator, file, observations }: CurrentIndicator,
  proposed: readonly ProposedFigure[],
  { territories }: CurrentFigures,
  found: CollectFindings,
): MergedIndicator {
  const cells = new Map(observations.map((one) => [keyOf(one), one]));
  const changes = new Map<string, FigureChange>();
  const places = new Map<Observation, string>();
  const lay = (after: Observation, place: string | null): void => {
    const key = keyOf(after);
    const before = cells.get(key) ?? null;
    if (before !== null && isSame(before, after)) {
      if (place !== null) places.set(before, place);
      return;
    }
    cells.set(key, after);
    changes.set(key, { before, after });
    if (place !== null) places.set(after, place);
  };
  for (const { observation, place } of proposed) lay(observation, place);
  const known = new Set(observations.map(({ year }) => year));
  for (const year of new Set(proposed.map(({ observation }) => observation.year))) {
    if (known.has(year)) continue;
    const absent = territories.filter(({ id }) => !cells.has(`${id} ${year}`));
    for (const { id } of absent) lay(missing(id, year), null);
    if (absent.length === 0) continue;
    const names = absent.map(({ shortName }) => shortName).join(', ');
    found.remark(
      `« ${indicator.title} » ${year} : ${names}, absents du fichier, inscrits comme non renseignés`,
    );
  }
  const sorted = sortObservations([...cells.values()], territories);
  return { indicator, file, observations: sorted, changes: [...changes.values()], places };
}

function keyOf({ territory, year }: Observation): string {
  return `${territory} ${year}`;
}

function missing(territory: string, year: number): Observation {
  return { territory, year, value: null, published: null, status: 'non_renseigne', note: null };
}

function isSame(a: Observation, b: Observation): boolean {
  return a.published === b.published && a.status === b.status && a.note === b.note;
}

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
