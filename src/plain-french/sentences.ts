/** The sentences of a short text of ours: each ends with a full stop, a question mark, an exclamation mark or an ellipsis. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…](?:\s?[»)])?)\s+(?=[«(]?\s?[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a text: letters and figures; an elided word counts by itself, a compound is one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
}
