import Papa from 'papaparse';

/** One row of the annex, as content/annexe holds it. */
export interface AnnexRow {
  readonly id: string;
  readonly ordre: number;
  readonly titre: string;
  readonly mention: string | null;
  readonly actions: readonly string[];
  readonly partenaires: string;
  readonly complementaires: string;
}

const COLUMNS = [
  'ligne',
  'ambition',
  'rang',
  'action',
  'sollicitations_partenaires',
  'actions_complementaires',
] as const;

/** The annex as CSV, one line an action; an ambition without actions keeps a line with its mention and no rank. */
export function annexCsv(rows: readonly AnnexRow[]): string {
  const lines = rows.flatMap((row) => {
    const line = (rank: string, action: string): readonly string[] => [
      String(row.ordre),
      row.titre,
      rank,
      action,
      row.partenaires,
      row.complementaires,
    ];
    if (row.actions.length === 0) return [line('', row.mention ?? '')];
    return row.actions.map((action, index) => line(String(index + 1), action));
  });
  const csv = Papa.unparse(
    { fields: [...COLUMNS], data: lines.map((line) => [...line]) },
    { newline: '\n', escapeFormulae: true },
  );
  return `${csv}\n`;
}
