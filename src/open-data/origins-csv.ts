import { writeCsv } from '../csv/write-csv.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { originOf } from '../dataset/origin-of.ts';

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
