import { writeCsv } from '../csv/write-csv.ts';
import type { Editorial } from '../editorial/load-editorial.ts';
import type { AnnexRow } from '../editorial/schemas/annexe.ts';
import type { Fact } from '../editorial/schemas/suivi.ts';
import { actionVerb } from './follow-up.ts';

/** The annex with what its words are read by. */
export type Annex = Pick<Editorial, 'annexe' | 'editions' | 'verbes'>;

/** The columns of annexe.csv, in their order. */
export const ANNEX_COLUMNS = [
  'ligne',
  'ambition',
  'action_id',
  'rang',
  'action',
  'verbe',
  'stade_selon_le_verbe',
  'edition',
  'derniere_reprise',
  'retrait',
  'sollicitations_partenaires',
  'actions_complementaires',
] as const;

/**
 * The annex as CSV, one line an action, withdrawn ones included; an ambition without actions keeps a line with its mention and no identifier.
 * `edition`, `derniere_reprise` and `retrait` name the editions that brought, last reworded and withdrew the action.
 */
export function annexCsv({ annexe, editions, verbes }: Annex): string {
  const first = editions[0]?.id ?? '';
  const lines = annexe.flatMap((row) => {
    const line = (cells: readonly string[]): readonly string[] => [
      String(row.ordre),
      row.titre,
      ...cells,
      row.partenaires,
      row.complementaires,
    ];
    if (row.actions.length === 0) return [line(['', '', row.mention ?? '', '', '', first, '', ''])];
    return row.actions.map(({ id, texte, depuis, revisions, retrait }, index) => {
      const { verb = '', stage = '' } = actionVerb(texte, verbes) ?? {};
      const history = [depuis ?? first, revisions[0]?.edition ?? '', retrait?.edition ?? ''];
      return line([id, String(index + 1), texte, verb, stage, ...history]);
    });
  });
  return writeCsv(ANNEX_COLUMNS, lines);
}

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
