import type { QuotedName } from './list-verdict.ts';

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
