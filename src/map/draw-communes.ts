import { geoConicConformal } from 'd3';
import { topology } from 'topojson-server';
import type { CommuneOutline } from './commune-outlines.ts';
import { innerPoint, pathData, type Point, simplifyLine } from './lines.ts';

/** A commune on the map. */
export interface MappedCommune {
  readonly name: string;
  /** Its outline, the `d` of a path. */
  readonly outline: string;
  /** Where its label is centred, in px. */
  readonly label: Point;
}

/** A map of communes, ready to be drawn. */
export interface CommuneDrawing {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** All borders, each once, the `d` of one path. */
  readonly borders: string;
  /** The communes asked for, in the order asked. */
  readonly communes: readonly MappedCommune[];
}

const sheetMargin = 2;
const tolerance = 0.8;

/** Draws the outlines at a width in px, with the communes of these names apart; throws on a name without outline. */
export function drawCommunes(
  outlines: readonly CommuneOutline[],
  names: readonly string[],
  width: number,
): CommuneDrawing {
  const sheet = projectOutlines(outlines, width, sheetMargin);
  const shared = shareBorders(sheet.rings);
  const arcs = shared.arcs.map((arc) => simplifyLine(arc, tolerance));
  const ringOf = (index: number): readonly Point[] => {
    const pieces = (shared.rings[index] ?? []).map((arc) =>
      arc < 0 ? (arcs[-arc - 1] ?? []).toReversed() : (arcs[arc] ?? []),
    );
    return pieces.flatMap((piece, at) => (at === 0 ? piece : piece.slice(1)));
  };
  const communes = names.map((name) => {
    const index = outlines.findIndex((outline) => outline.name === name);
    if (index === -1) throw new Error(`No outline of "${name}" in content/geo/communes-mel.geojson.`);
    const ring = ringOf(index);
    return { name, outline: pathData([ring]), label: innerPoint(ring) };
  });
  return { width, height: sheet.height, borders: pathData(arcs), communes };
}

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
