/** Sets the admitted words of a message: « publie, non_renseigne ou a_verifier ». */
export function listChoices(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ou ${last}`;
}
