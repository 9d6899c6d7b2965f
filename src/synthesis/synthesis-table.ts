import {
  type Dataset,
  observationOf,
  type PublishedChange,
  type Status,
  type Territory,
} from '../dataset/dataset.ts';
import type { Column, ColumnGroup } from '../editorial/schemas/tableau.ts';
import { formatPublished } from '../format.ts';
import { changeBetween } from '../stats/comparisons.ts';
import { roundHalf } from '../stats/decimals.ts';

/** A cell as the document prints it, with the status that our notes show. */
export interface SynthesisCell {
  readonly words: string;
  readonly status: Status;
  /** The reason of a status other than `publie`, in French; null where there is none. */
  readonly note: string | null;
}

/** A row of the synthesis table: one territory and its cells in the order of the columns. */
export interface SynthesisRow {
  readonly territory: Territory;
  readonly cells: readonly SynthesisCell[];
}

/** The rows of one part of the synthesis table, in the order of the document. Throws when a column has no data. */
export function synthesisRows(
  dataset: Dataset,
  groups: readonly Pick<ColumnGroup, 'colonnes'>[],
): readonly SynthesisRow[] {
  const columns = groups.flatMap(({ colonnes }) => colonnes);
  return dataset.territories.map((territory) => ({
    territory,
    cells: columns.map((column) => cellOf(dataset, column, territory.id)),
  }));
}

/** The heading of a column: its own words, else its year. */
export function columnHeading({ titre, annee }: Column): string {
  return titre ?? String(annee ?? '');
}

function cellOf(dataset: Dataset, column: Column, territory: string): SynthesisCell {
  return column.annee === null
    ? changeCell(dataset, column, territory)
    : valueCell(dataset, column.indicateur, column.annee, territory);
}

function valueCell(dataset: Dataset, indicator: string, year: number, territory: string): SynthesisCell {
  const found = observationOf(dataset, indicator, territory, year);
  if (found === null) throw new Error(`No observation of "${indicator}" for "${territory}" in ${year}.`);
  return { words: printed(found.published), status: found.status, note: found.note };
}

function changeCell(dataset: Dataset, column: Column, territory: string): SynthesisCell {
  const found = dataset.publishedChanges.find(
    (change) =>
      change.indicator === column.indicateur &&
      change.territory === territory &&
      change.from === column.de &&
      change.to === column.a,
  );
  if (found === undefined)
    throw new Error(`No published change of "${column.indicateur}" for "${territory}".`);
  const isCount = dataset.indicators.find(({ id }) => id === column.indicateur)?.changeUnit === 'pourcentage';
  const missing = found.published === null;
  return {
    words: printed(found.published) + (isCount && !missing ? '%' : ''),
    status: missing ? 'non_renseigne' : follows(dataset, found) ? 'publie' : 'a_verifier',
    note: null,
  };
}

/** Whether a printed change follows from the two printed values, to the decimal it is printed with. */
function follows(dataset: Dataset, { indicator, territory, from, to, value }: PublishedChange): boolean {
  const unit = dataset.indicators.find(({ id }) => id === indicator)?.unit ?? 'nombre';
  const [before, after] = [from, to].map((year) => observationOf(dataset, indicator, territory, year));
  const change = changeBetween(before?.value ?? null, after?.value ?? null, unit);
  return change === null || value === null || roundHalf(change, 1) === value;
}

function printed(published: string | null): string {
  // The document prints a hyphen where typography would set a minus sign; its signs are not ours to change.
  return published === null ? 'nr' : formatPublished(published).replace('\u2212', '-');
}
