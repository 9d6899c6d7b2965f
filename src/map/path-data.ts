import type { Point } from './point.ts';

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
