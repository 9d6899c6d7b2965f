/** One step of an alignment: positions in the first and in the second list, null where one has no counterpart. */
export interface AlignedPair {
  readonly left: number | null;
  readonly right: number | null;
}

/** Aligns two lists on a longest common subsequence; what stands between two matches is listed left side first. */
export function align(left: readonly string[], right: readonly string[]): readonly AlignedPair[] {
  const lengths = commonLengths(left, right);
  const pairs: AlignedPair[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      pairs.push({ left: i, right: j });
      i += 1;
      j += 1;
    } else if (j >= right.length || (i < left.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      pairs.push({ left: i, right: null });
      i += 1;
    } else {
      pairs.push({ left: null, right: j });
      j += 1;
    }
  }
  return pairs;
}

function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (row === undefined) continue;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] =
        left[i] === right[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
