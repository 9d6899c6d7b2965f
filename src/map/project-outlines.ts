import { geoConicConformal } from 'd3';
import type { CommuneOutline } from './commune-outlines.ts';
import type { Point } from './point.ts';

/** Outlines placed on a sheet. */
export interface Sheet {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Rings in px, in the order of the outlines; the last point repeats the first. */
  readonly rings: readonly (readonly Point[])[];
}

/** Places the outlines on a sheet of a width in px, north up, in the projection of French maps (Lambert 93), with a margin. */
export function projectOutlines(outlines: readonly CommuneOutline[], width: number, margin: number): Sheet {
  const all = outlines.flatMap(({ ring }) => ring.map(([x, y]) => [x, y]));
  const projection = geoConicConformal()
    .parallels([44, 49])
    .rotate([-3, -46.5])
    .fitWidth(width - 2 * margin, { type: 'MultiPoint', coordinates: all });
  const [left, top] = projection.translate();
  projection.translate([left + margin, top + margin]);
  const rings = outlines.map(({ name, ring }) =>
    ring.map(([longitude, latitude]): Point => {
      const point = projection([longitude, latitude]);
      if (point === null) throw new RangeError(`No place on the sheet for "${name}".`);
      return point;
    }),
  );
  const lowest = Math.max(...rings.flat().map(([, y]) => y));
  return { width, height: Math.ceil(lowest + margin), rings };
}
