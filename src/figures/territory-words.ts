import type { Territory, TerritoryType } from '../dataset/territory.ts';
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
  return nameTerritories(rows.map(({ territory }) => territory));
}

/** Territories, named as rows are. */
export function nameTerritories(territories: readonly Territory[]): string {
  if (territories.length > 3) return `${territories.length} quartiers`;
  return formatList(territories.map(({ shortName }) => shortName));
}
