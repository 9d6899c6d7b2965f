import polylabel from 'polylabel';

/** A place in px, from the upper left corner. */
export type Point = readonly [x: number, y: number];

/**
 * The line without the points nearer than a tolerance in px to what remains (Douglas and Peucker); its ends stay.
 * A line that ends where it starts is measured from there.
 */
export function simplifyLine(line: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return line;
  const distances = line.map((point) => distanceTo(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  const before = simplifyLine(line.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplifyLine(line.slice(farthest), tolerance)];
}

/** Distance in px from a point to a segment. */
export function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

/** The lines as the `d` of one path, to a tenth of a px, each point from the one before; a line back to its start is closed. */
export function pathData(lines: readonly (readonly Point[])[]): string {
  return lines.map(lineData).join('');
}

function lineData(line: readonly Point[]): string {
  const tenths = line.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  const closed = line.length > 2 && String(tenths[0]) === String(tenths.at(-1));
  const points = closed ? tenths.slice(0, -1) : tenths;
  const steps = points.map(([x, y], index): Point => {
    const [beforeX, beforeY] = points[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
  const [start, ...rest] = steps.map(([x, y]) => `${x / 10}${y < 0 ? '' : ' '}${y / 10}`);
  const relative = rest.join(' ').replaceAll(' -', '-');
  return `M${start ?? ''}${relative === '' ? '' : `l${relative}`}${closed ? 'z' : ''}`;
}

/** In px; a label is placed to a tenth of a per cent of the map. */
const precision = 0.1;

/** The place inside a closed ring that is farthest from its border: where a label has most room. */
export function innerPoint(ring: readonly Point[]): Point {
  const [x, y] = polylabel([ring.map((point): [number, number] => [...point])], precision);
  return [x, y];
}
