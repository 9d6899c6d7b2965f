import { writeCsv } from '../csv/write-csv.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { originOf } from '../dataset/indicator.ts';

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

/** Every value of every indicator in one CSV for programs, in the order of the data, with its published precision and its status. */
export function allValuesCsv(dataset: Dataset): string {
  const names = new Map(dataset.territories.map((territory) => [territory.id, territory]));
  const rows = dataset.indicators.flatMap((indicator) =>
    (dataset.observations.get(indicator.id) ?? []).map(({ territory, year, published, status, note }) => [
      indicator.id,
      indicator.title,
      indicator.unit,
      territory,
      names.get(territory)?.name ?? '',
      names.get(territory)?.type ?? '',
      year,
      published ?? '',
      status,
      note ?? '',
    ]),
  );
  return writeCsv(VALUE_COLUMNS, rows);
}

/** The columns of the table of origins, in their order. */
export const ORIGIN_COLUMNS = ['indicateur', 'annee', 'source', 'producteurs', 'perimetre'] as const;

/** Where the values of each year of each indicator come from, whose they are and on which outlines, a line each: any value finds its own by its indicator and its year. */
export function originsCsv({ indicators }: Pick<Dataset, 'indicators'>): string {
  const rows = indicators.flatMap((indicator) =>
    indicator.years.map((year) => {
      const { source, producers, perimeter } = originOf(indicator, year);
      return [indicator.id, year, source, producers.join(', '), perimeter];
    }),
  );
  return writeCsv(ORIGIN_COLUMNS, rows);
}
