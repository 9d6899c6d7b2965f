import { ownWords } from './words.ts';
import { officialBlocks } from './blocks.ts';
import type { FindTerms } from './mark-terms.ts';
import type { Root } from 'hast';

/** A chapter with its anchors set. */
export interface AnchoredChapter {
  readonly page: string;
  readonly title: string;
  readonly root: Root;
}

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
    for (const { element } of officialBlocks(root)) {
      const id = element.properties['id'];
      if (typeof id !== 'string') continue;
      const words = ownWords(element);
      const passage = { href: `${page}#${id}`, title, words };
      for (const term of new Set(find(words).map((match) => match.id)))
        passages.set(term, [...(passages.get(term) ?? []), passage]);
    }
  return passages;
}
