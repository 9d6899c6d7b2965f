import type { Term } from '../editorial/glossaire.ts';
import type { IndexTerm } from '../editorial/index-terms.ts';
import type { Synonyms } from './search-index.ts';

/** The words that mean others: each term of the glossary and its expansion, each entry of the index and the words that send to it. */
export function synonymsOf(
  terms: readonly Pick<Term, 'terme' | 'developpe' | 'formes'>[],
  entries: readonly IndexTerm[],
): readonly Synonyms[] {
  return [
    ...terms.map(({ terme, developpe, formes }) => ({
      forms: [...formes, terme],
      others: developpe === null ? [] : [developpe],
      isExact: true,
    })),
    ...entries.map(({ entree, formes, aussi }) => ({
      forms: formes.length === 0 ? [entree] : formes,
      others: aussi,
      isExact: false,
    })),
  ].filter(({ others }) => others.length > 0);
}
