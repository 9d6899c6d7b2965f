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
  const junctions = findJunctions(rings);
  const arcs: Arc[] = [];
  const known = new Map<string, number>();
  const number = (piece: Arc): number => {
    const forward = known.get(keyOf(piece));
    if (forward !== undefined) return forward;
    const backward = known.get(keyOf(piece.toReversed()));
    if (backward !== undefined) return -backward - 1;
    known.set(keyOf(piece), arcs.push(piece) - 1);
    return arcs.length - 1;
  };
  return { rings: rings.map((ring) => cutRing(ring, junctions).map(number)), arcs };
}

/** The points where a path may go on in more than two ways. */
function findJunctions(rings: readonly (readonly Point[])[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    const open = ring.slice(0, -1);
    open.forEach((point, index) => {
      const of = neighbours.get(String(point)) ?? new Set();
      for (const next of [open.at(index - 1), open[(index + 1) % open.length]]) of.add(String(next));
      neighbours.set(String(point), of);
    });
  }
  return new Set([...neighbours].flatMap(([point, of]) => (of.size > 2 ? [point] : [])));
}

function cutRing(ring: readonly Point[], junctions: ReadonlySet<string>): readonly Arc[] {
  const open = ring.slice(0, -1);
  const start = open.findIndex((point) => junctions.has(String(point)));
  if (start === -1) return [ring];
  const turned = [...open.slice(start), ...open.slice(0, start + 1)];
  const pieces: Point[][] = [];
  for (const [index, point] of turned.entries()) {
    pieces.at(-1)?.push(point);
    if (junctions.has(String(point)) && index < turned.length - 1) pieces.push([point]);
  }
  return pieces;
}

function keyOf(piece: Arc): string {
  return piece.join(' ');
}
