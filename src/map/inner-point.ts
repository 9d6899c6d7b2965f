import type { Point } from './point.ts';
import { distanceTo } from './simplify-line.ts';

const steps = 24;

/** The place inside a closed ring that is farthest from its border, to a twenty-fourth of its size: where a label has most room. */
export function innerPoint(ring: readonly Point[]): Point {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: Point = [left + width / 2, top + height / 2];
  let room = 0;
  for (let i = 1; i < steps; i += 1) {
    for (let j = 1; j < steps; j += 1) {
      const point: Point = [left + (width * i) / steps, top + (height * j) / steps];
      const distance = isInside(point, ring) ? distanceToBorder(point, ring) : 0;
      if (distance > room) [best, room] = [point, distance];
    }
  }
  return best;
}

/** True where a ray to the left of the point crosses the ring an odd number of times. */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  return (
    segments(ring).filter(
      ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x > x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
    ).length %
      2 ===
    1
  );
}

function distanceToBorder(point: Point, ring: readonly Point[]): number {
  return Math.min(...segments(ring).map(([from, to]) => distanceTo(point, from, to)));
}

function segments(ring: readonly Point[]): readonly (readonly [Point, Point])[] {
  return ring.slice(1).map((to, index) => [ring[index] ?? to, to] as const);
}
