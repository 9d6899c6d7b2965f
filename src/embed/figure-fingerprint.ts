import type { Figure } from '../figures/figure.ts';
import { valueFingerprint } from '../frozen/value-fingerprint.ts';
import { figureCells } from './figure-cells.ts';

/** The fingerprint of the values that a figure stands on, the same for all the neighbourhoods it may show. */
export function figureFingerprint(figure: Figure): string {
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
