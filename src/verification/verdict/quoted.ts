import type { AnnexRow } from '../../editorial/schemas/annexe.ts';
import type { Claim } from '../claims/claim-schema.ts';
import type { Passage } from '../claims/read-passages.ts';
import type { Formula } from '../formula/formula.ts';
import { type QuotedNumber, readDirection, readNumbers } from '../read-numbers.ts';
import type { QuotedName } from './list-verdict.ts';

/** The thresholds that a formula takes from the text, in plain decimal writing. */
export function thresholdsOf(formula: Formula | null): readonly string[] {
  if (formula === null) return [];
  const selection =
    'compte' in formula
      ? formula.compte
      : 'ensemble' in formula
        ? formula.ensemble
        : 'majorite' in formula
          ? formula.majorite
          : null;
  const threshold = selection?.plus_de ?? selection?.moins_de ?? 0;
  return threshold === 0 ? [] : [String(threshold)];
}

/** The one number that the words of a claim quote, the thresholds of its formula aside; null unless there is exactly one. */
export function quotedNumber(words: string, { formule }: Pick<Claim, 'formule'>): QuotedNumber | null {
  const thresholds = thresholdsOf(formule);
  const numbers = readNumbers(words).filter(({ plain }) => !thresholds.includes(plain));
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return null;
  const isFall = readDirection(words) === 'baisse' && !/^[+\-−]/u.test(only.text);
  return isFall ? { ...only, plain: `-${only.plain}` } : only;
}

/** Capitalised words of a list that name no neighbourhood. */
const NOT_NAMES = /\b(?:QPV|MEL)\b/gu;

/** The names that the words of a list hold, declared ones first taken out, and what is left: names not declared, names not found. */
export function quotedNames(
  words: string,
  declared: Readonly<Record<string, readonly string[]>>,
): {
  readonly names: readonly QuotedName[];
  readonly notFound: readonly string[];
  readonly notDeclared: readonly string[];
} {
  const names = Object.entries(declared).map(([name, territories]) => ({ name, territories }));
  const longestFirst = names.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
  let left = words.replace(NOT_NAMES, '');
  const notFound = longestFirst.filter((name) => {
    const isThere = left.includes(name);
    left = left.replace(name, '');
    return !isThere;
  });
  return { names, notFound, notDeclared: left.match(/\p{Lu}[\p{L}-]*/gu) ?? [] };
}

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
