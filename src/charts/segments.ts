import type { SeriesPoint } from './series.ts';

/** The unbroken runs of plain points of a line, as [year, value], two points at least: it stops at a missing or doubtful one. */
export function segments(points: readonly SeriesPoint[]): [number, number][][] {
  const runs: [number, number][][] = [[]];
  for (const { year, value, doubtful } of points) {
    if (value === null || doubtful) runs.push([]);
    else runs.at(-1)?.push([year, value]);
  }
  return runs.filter((run) => run.length > 1);
}
