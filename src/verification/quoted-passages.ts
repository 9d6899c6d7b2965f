import type { AnnexRow } from '../editorial/annexe.ts';
import type { Claim } from './claim-schema.ts';
import type { Passage } from './read-passages.ts';

/** The passages with the words that claims quote letter for letter (« texte ») wrapped too, in the first passage that holds them. */
export function quotedPassages(
  passages: readonly Passage[],
  claims: readonly Pick<Claim, 'id' | 'texte'>[],
): readonly Passage[] {
  const quoted = claims.flatMap(({ id, texte }) => {
    const at = texte === null ? -1 : passages.findIndex(({ words }) => words.includes(texte));
    return texte === null || at === -1 ? [] : [{ id, texte, at }];
  });
  return passages.map((passage, index) => {
    const own = quoted.filter(({ at }) => at === index);
    const added = own.map(({ id, texte }) => ({ id, words: texte, start: passage.words.indexOf(texte) }));
    return { ...passage, wrapped: [...passage.wrapped, ...added].toSorted((a, b) => a.start - b.start) };
  });
}

type AnnexWords = Pick<AnnexRow, 'titre' | 'mention' | 'partenaires' | 'complementaires'> & {
  readonly actions: readonly Pick<AnnexRow['actions'][number], 'texte'>[];
};

/** The cells of the annex that hold quoted words, one passage an action; the others claim nothing that is checked. */
export function annexPassages(
  rows: readonly AnnexWords[],
  claims: readonly Pick<Claim, 'id' | 'texte'>[],
): readonly Passage[] {
  const cells = rows.flatMap(({ titre, mention, actions, partenaires, complementaires }) =>
    [mention, ...actions.map(({ texte }) => texte), partenaires, complementaires]
      .filter((words) => words !== null)
      .map((words): Passage => ({ words, heading: titre, wrapped: [] })),
  );
  return quotedPassages(cells, claims).filter(({ wrapped }) => wrapped.length > 0);
}
