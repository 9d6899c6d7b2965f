import Papa from 'papaparse';
import type { Figure } from '../figures/figure.ts';
import { figureCells } from './figure-cells.ts';

const COLUMNS = [
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
  'en_vue',
];

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
  return `${Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: '\n', escapeFormulae: true })}\n`;
}
