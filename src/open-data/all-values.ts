import Papa from 'papaparse';
import type { Dataset } from '../dataset/dataset.ts';

/** How a file of values is written: for programs, or as French spreadsheets open it. */
export type ValuesDialect = 'programmes' | 'tableur';

/** The columns of every file of values, in their order. */
export const VALUE_COLUMNS = [
  'indicateur',
  'titre',
  'unite',
  'territoire',
  'nom',
  'type',
  'annee',
  'valeur',
  'statut',
  'note',
] as const;

/**
 * Every value of every indicator in one CSV, in the order of the data, with its published precision and its status.
 * For spreadsheets: semicolons, decimal commas, CRLF and a byte order mark, as Excel opens them in French.
 */
export function allValuesCsv(dataset: Dataset, dialect: ValuesDialect): string {
  const names = new Map(dataset.territories.map((territory) => [territory.id, territory]));
  const rows = dataset.indicators.flatMap((indicator) =>
    (dataset.observations.get(indicator.id) ?? []).map(({ territory, year, published, status, note }) => [
      indicator.id,
      indicator.title,
      indicator.unit,
      territory,
      names.get(territory)?.name ?? '',
      names.get(territory)?.type ?? '',
      String(year),
      dialect === 'tableur' ? (published ?? '').replace('.', ',') : (published ?? ''),
      status,
      note ?? '',
    ]),
  );
  const isSheet = dialect === 'tableur';
  const newline = isSheet ? '\r\n' : '\n';
  const csv = Papa.unparse(
    { fields: [...VALUE_COLUMNS], data: rows },
    { newline, delimiter: isSheet ? ';' : ',', escapeFormulae: true },
  );
  return `${isSheet ? '\u{FEFF}' : ''}${csv}${newline}`;
}
