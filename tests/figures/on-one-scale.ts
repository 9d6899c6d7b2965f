/** Coordinates are written to a tenth of a px. */
const TOLERANCE = 0.16;

/** The pairs of a value and its coordinate that leave the line through the two extreme values, one sentence each: a mark that was moved or held back. */
export function offScale(pairs: readonly (readonly [value: number, place: number])[]): readonly string[] {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  const [[low, start] = [0, 0], [high, end] = [0, 0]] = [sorted[0], sorted.at(-1)];
  return sorted.flatMap(([value, place]) => {
    const due = high === low ? start : start + ((value - low) / (high - low)) * (end - start);
    return Math.abs(due - place) > TOLERANCE ? [`${value} at ${place} px, not ${due.toFixed(1)}`] : [];
  });
}
