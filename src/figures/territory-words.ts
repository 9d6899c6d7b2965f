import type { TerritoryType } from '../dataset/territory.ts';
import { formatList } from '../format.ts';
import type { FigureRow } from './figure.ts';

const references: Readonly<Record<TerritoryType, string>> = {
  qpv: 'le quartier',
  metropole: 'la métropole',
  ensemble_qpv: 'l’ensemble des quartiers prioritaires',
};

/** A reference in running text, with its article. */
export function referenceWords({ territory }: FigureRow): string {
  return references[territory.type];
}

/** Neighbourhoods by name, up to three: « Pont Rompu et Virolois »; by number beyond: « 5 quartiers ». */
export function nameRows(rows: readonly FigureRow[]): string {
  if (rows.length > 3) return `${rows.length} quartiers`;
  return formatList(rows.map(({ territory }) => territory.shortName));
}
