/** At most this many items of a list, in its order: always the same ones for the same list and seed. */
export function sample<T>(items: readonly T[], most: number, seed: number): readonly T[] {
  if (items.length <= most) return items;
  const next = numbersFrom(seed);
  return items
    .map((item, index) => ({ item, index, drawn: next() }))
    .toSorted((a, b) => a.drawn - b.drawn)
    .slice(0, most)
    .toSorted((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

// The generator of Park and Miller: every number below 2^31 - 1, each from the one before.
function numbersFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
