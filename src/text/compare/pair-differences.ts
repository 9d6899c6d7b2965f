import { diffArrays } from 'diff';

/** One step of an alignment: positions in the first and in the second list, null where one has no counterpart. */
interface AlignedPair {
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

/** A step of an alignment whose two sides may hold different words, or the same words at another place. */
export interface DifferencePair extends AlignedPair {
  readonly moved: boolean;
}

/** Share of common words from which two passages are taken for one passage that was changed. */
const SIMILAR = 0.5;

/**
 * Completes an alignment: an entry that one side lacks is paired with the same words found elsewhere, else with the
 * most similar entry of the same gap, else, where as many are left on both sides of the gap, in order.
 */
export function pairDifferences(
  pairs: readonly AlignedPair[],
  left: readonly string[],
  right: readonly string[],
): readonly DifferencePair[] {
  const moved = pairMoved(pairs, left, right);
  const done: DifferencePair[] = [];
  let gap: DifferencePair[] = [];
  for (const pair of moved) {
    if (pair.left === null || pair.right === null) gap.push(pair);
    else {
      done.push(...pairGap(gap, left, right), pair);
      gap = [];
    }
  }
  return [...done, ...pairGap(gap, left, right)];
}

function pairMoved(
  pairs: readonly AlignedPair[],
  left: readonly string[],
  right: readonly string[],
): readonly DifferencePair[] {
  const added = new Set(
    pairs.flatMap((pair) => (pair.left === null && pair.right !== null ? [pair.right] : [])),
  );
  const used = new Set<number>();
  const completed = pairs.map((pair): DifferencePair => {
    if (pair.left === null || pair.right !== null) return { ...pair, moved: false };
    const words = left[pair.left];
    const target = [...added].find((index) => !used.has(index) && right[index] === words);
    if (target === undefined) return { ...pair, moved: false };
    used.add(target);
    return { left: pair.left, right: target, moved: true };
  });
  return completed.filter((pair) => pair.left !== null || pair.right === null || !used.has(pair.right));
}

function pairGap(
  gap: readonly DifferencePair[],
  left: readonly string[],
  right: readonly string[],
): readonly DifferencePair[] {
  const lefts = gap.flatMap((pair) => (pair.left === null ? [] : [pair.left]));
  const rights = gap.flatMap((pair) => (pair.right === null ? [] : [pair.right]));
  const partner = new Map<number, number>();
  for (const one of lefts) {
    const free = rights.filter((other) => ![...partner.values()].includes(other));
    const scored = free.map((other) => ({ other, score: similarity(left[one] ?? '', right[other] ?? '') }));
    const best = scored.toSorted((a, b) => b.score - a.score)[0];
    if (best !== undefined && best.score >= SIMILAR) partner.set(one, best.other);
  }
  const restLeft = lefts.filter((one) => !partner.has(one));
  const restRight = rights.filter((other) => ![...partner.values()].includes(other));
  if (restLeft.length === restRight.length) {
    restLeft.forEach((one, index) => partner.set(one, restRight[index] ?? 0));
  }
  const alone = rights.filter((other) => ![...partner.values()].includes(other));
  return [
    ...lefts.map((one) => ({ left: one, right: partner.get(one) ?? null, moved: false })),
    ...alone.map((other) => ({ left: null, right: other, moved: false })),
  ];
}

function similarity(one: string, other: string): number {
  const words = new Set(one.split(' '));
  const others = new Set(other.split(' '));
  return words.intersection(others).size / words.union(others).size;
}
