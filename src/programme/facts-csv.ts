import { writeCsv } from '../csv/write-csv.ts';
import type { AnnexRow } from '../editorial/annexe.ts';
import type { Fact } from '../editorial/suivi.ts';

/** The columns of faits.csv, in their order. */
export const FACT_COLUMNS = [
  'ligne',
  'ambition',
  'fait_id',
  'date',
  'fait',
  'dit_par',
  'preuve',
  'preuve_adresse',
  'portee',
  'actions',
  'inscrit_le',
  'corrige',
] as const;

/**
 * The facts of the follow-up as CSV, row by row of the annex and in the order they were entered; those that a later one corrects stay.
 * `actions` are identifiers separated by a space, none where a fact is about the ambition as a whole; `corrige` is the fact that one corrects.
 */
export function factsCsv(rows: readonly AnnexRow[], facts: readonly Fact[]): string {
  const lines = rows.flatMap((row) =>
    facts
      .filter(({ ligne }) => ligne === row.id)
      .map(({ id, date, fait, dit_par, preuve, portee, actions, inscrit_le, corrige }) => [
        String(row.ordre),
        row.titre,
        id,
        date,
        fait,
        dit_par,
        preuve.document,
        preuve.adresse ?? '',
        portee ?? '',
        actions.join(' '),
        inscrit_le,
        corrige ?? '',
      ]),
  );
  return writeCsv(FACT_COLUMNS, lines);
}
