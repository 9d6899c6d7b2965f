import type { AnchoredChapter } from './anchored-chapters.ts';
import { officialBlocks } from './blocks.ts';
import type { FindTerms } from './mark-terms.ts';

/** A passage that uses a term: its address and the words around. */
export interface TermPassage {
  readonly href: string;
  readonly title: string;
  readonly words: string;
}

/** The passages that use each term, by term, in the order of the document; passages without an anchor are left out. */
export function termPassages(
  chapters: readonly AnchoredChapter[],
  find: FindTerms,
): ReadonlyMap<string, readonly TermPassage[]> {
  const passages = new Map<string, TermPassage[]>();
  for (const { page, title, root } of chapters)
    for (const { element, text: words } of officialBlocks(root)) {
      const id = element.properties['id'];
      if (typeof id !== 'string') continue;
      const passage = { href: `${page}#${id}`, title, words };
      for (const term of new Set(find(words).map((match) => match.id)))
        passages.set(term, [...(passages.get(term) ?? []), passage]);
    }
  return passages;
}
