import type { Indicator } from '../dataset/indicator.ts';
import type { Observation, Territory } from '../dataset/dataset.ts';
import type { Figure, FigureRow } from '../figures/figure.ts';
import { valueFingerprint } from '../frozen/frozen-values.ts';

/** A cell that a figure stands on, with its indicator and its territory whole. */
export interface FigureCell extends Omit<Observation, 'territory'> {
  readonly indicator: Indicator;
  readonly territory: Territory;
}

/** The cells that a figure stands on, row by row, the earlier year first; a line that data/ does not hold is left out. */
export function figureCells({ rows }: Figure): readonly FigureCell[] {
  return rows.flatMap((row) =>
    rowCells(row).map((cell) => ({
      ...cell,
      // A computed rate is unrounded until it is shown.
      value: cell.published === null ? null : Number(cell.published),
      indicator: row.indicator,
      territory: row.territory,
    })),
  );
}

/** The cells of a row: all the years drawn, and the year before where the words speak of it. */
export function rowCells({ previous, history }: FigureRow): readonly Observation[] {
  const isDrawn = previous === null || history.some(({ year }) => year === previous.year);
  return isDrawn ? history : [previous, ...history];
}

const fingerprints = new WeakMap<Figure['rows'], string>();

/** The fingerprint of the values that a figure stands on, the same for all the neighbourhoods it may show, which share its rows. */
export function figureFingerprint(figure: Figure): string {
  const known = fingerprints.get(figure.rows) ?? fingerprintOf(figure);
  fingerprints.set(figure.rows, known);
  return known;
}

function fingerprintOf(figure: Figure): string {
  return valueFingerprint(
    figureCells(figure).map(({ indicator, territory, year, published, status, note }) => ({
      indicateur: indicator.id,
      territoire: territory.id,
      annee: year,
      publie: published,
      statut: status,
      note,
    })),
  );
}
