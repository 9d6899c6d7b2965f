import type { SearchIndex } from '../index/search-index.ts';

/** The index, ready to be asked. */
export interface OpenIndex {
  readonly index: SearchIndex;
  readonly words: readonly string[];
  readonly rankOf: ReadonlyMap<string, number>;
  /** The words of each group. */
  readonly members: readonly (readonly number[])[];
  readonly groupOf: ReadonlyMap<string, number>;
}

/** Makes an index ready to be asked. */
export function openIndex(index: SearchIndex): OpenIndex {
  const words = index.words.split(' ');
  const members: number[][] = index.stems.map(() => []);
  index.groups.forEach((group, word) => members[group]?.push(word));
  return {
    index,
    words,
    members,
    rankOf: new Map(words.map((word, rank) => [word, rank])),
    groupOf: new Map(index.stems.map((stem, group) => [stem, group])),
  };
}
