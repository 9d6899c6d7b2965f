import { topology } from 'topojson-server';
import type { Point } from './point.ts';

/** A stretch of border between two places where three outlines meet; drawn once for the two communes it parts. */
export type Arc = readonly Point[];

/** Rings cut into the arcs they share. */
export interface SharedBorders {
  readonly arcs: readonly Arc[];
  /** The arcs that make each ring, in the order of the rings; a negative number −n−1 is arc n backwards. */
  readonly rings: readonly (readonly number[])[];
}

/** Cuts closed rings where three of them or more meet, and keeps each stretch once, so that neighbours stay neighbours. */
export function shareBorders(rings: readonly (readonly Point[])[]): SharedBorders {
  const outlines = { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [ring]) };
  const { arcs, objects } = topology({ outlines });
  if (objects.outlines?.type !== 'MultiPolygon') throw new TypeError('The outlines have lost their rings.');
  return {
    arcs: arcs.map((arc) => arc.map(([x = 0, y = 0]): Point => [x, y])),
    rings: objects.outlines.arcs.map(([ring = []]) => ring),
  };
}
