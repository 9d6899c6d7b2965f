/** Endings, folded, that make the one who does, the deed, the quality or the state from one root. */
const ENDINGS =
  /^(?:euses?|eurs?|rices?|ieres?|iers?|aires?|ages?|ations?|ions?|ifs?|ives?|ements?|ismes?|istes?|ures?|ants?|ees?|ers?|elles?|els?|es?|s)$/u;

/** A shorter root belongs to too many words. */
const SHORTEST = 5;

/** Whether two folded words have a root of five letters or more in common, Snowball keeping them apart: « policiers » and « police ». */
export function shareRoot(one: string, other: string): boolean {
  if (one.slice(0, SHORTEST) !== other.slice(0, SHORTEST)) return false;
  const roots = rootsOf(other);
  return rootsOf(one).some((root) => roots.includes(root));
}

/** A word less each of its possible endings. */
function rootsOf(word: string): readonly string[] {
  const roots: string[] = [];
  for (let at = SHORTEST; at < word.length; at += 1)
    if (ENDINGS.test(word.slice(at))) roots.push(word.slice(0, at));
  return roots;
}
