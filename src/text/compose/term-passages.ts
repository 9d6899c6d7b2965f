import { termUrl } from '../../urls.ts';
import { officialBlocks } from '../blocks.ts';
import type { AnchoredChapter } from './assign-anchors.ts';
import type { FindTerms, TermExplanation } from './mark-terms.ts';

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

/** What an explanation needs of a glossary entry. */
export interface ExplainedTerm {
  readonly terme: string;
  readonly nature: 'sigle' | 'expression';
  /** The term written out; null where nobody has said for certain what it stands for. */
  readonly developpe: string | null;
  readonly definition: string;
}

/** The explanation of a term as it opens in the text. Throws on a term that the glossary does not hold. */
export function termExplanation(terms: ReadonlyMap<string, ExplainedTerm>, id: string): TermExplanation {
  const term = terms.get(id);
  if (term === undefined) throw new Error(`No term "${id}" in content/glossaire/.`);
  return {
    heading: term.nature === 'expression' ? null : expansion(term),
    sentence: term.definition,
    href: termUrl(id),
  };
}

/** An acronym written out, or that the town has still to say what it stands for; an expression as it is. */
export function expansion({ terme, nature, developpe }: ExplainedTerm): string {
  if (nature === 'expression') return terme;
  return developpe ?? `${terme} : à préciser par la ville`;
}
