import { termUrl } from '../urls.ts';
import type { TermExplanation } from './mark-terms.ts';

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
