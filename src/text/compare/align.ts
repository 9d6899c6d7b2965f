import { diffArrays } from 'diff';

/** One step of an alignment: positions in the first and in the second list, null where one has no counterpart. */
export interface AlignedPair {
  readonly left: number | null;
  readonly right: number | null;
}

/** Aligns two lists on a longest common subsequence; what stands between two matches is listed left side first. */
export function align(left: readonly string[], right: readonly string[]): readonly AlignedPair[] {
  let i = 0;
  let j = 0;
  return diffArrays([...left], [...right]).flatMap(({ value, added, removed }) =>
    value.map(() => ({ left: added ? null : i++, right: removed ? null : j++ })),
  );
}
