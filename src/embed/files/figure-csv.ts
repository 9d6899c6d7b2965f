import { writeCsv } from '../../csv/write-csv.ts';
import type { Figure } from '../../figures/figure.ts';
import { VALUE_COLUMNS } from '../../open-data/all-values.ts';
import { figureCells } from '../figure-cells.ts';

/** The values of a figure as CSV for programs: the published precision, blank where a value is missing, its status, and which row is in view. */
export function figureCsv(figure: Figure): string {
  const { focus } = figure;
  const rows = figureCells(figure).map(({ indicator, territory, year, published, status, note }) => [
    indicator.id,
    indicator.title,
    indicator.unit,
    territory.id,
    territory.name,
    territory.type,
    String(year),
    published ?? '',
    status,
    note ?? '',
    territory.id === focus.territory.id ? 'oui' : 'non',
  ]);
  return writeCsv([...VALUE_COLUMNS, 'en_vue'], rows);
}

/** The same without the column that says which neighbourhood is in view: what all views of a figure share. */
export function sharedCsv(figure: Figure): string {
  return figureCsv(figure).replace(/,(?:en_vue|oui|non)$/gmu, '');
}
