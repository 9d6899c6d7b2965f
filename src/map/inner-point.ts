import polylabel from 'polylabel';
import type { Point } from './point.ts';

/** In px; a label is placed to a tenth of a per cent of the map. */
const precision = 0.1;

/** The place inside a closed ring that is farthest from its border: where a label has most room. */
export function innerPoint(ring: readonly Point[]): Point {
  const [x, y] = polylabel([ring.map((point): [number, number] => [...point])], precision);
  return [x, y];
}
