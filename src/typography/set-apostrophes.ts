/** A straight apostrophe after a letter, before a letter, a figure, an opening quotation mark or other content. */
const STRAIGHT = /(?<=\p{L})'(?=[\p{L}\p{N}«“"\uFFFC])/gu;

/** Writes ’ for a straight apostrophe inside a word; minutes, feet and quoting in straight marks stay. */
export function setApostrophes(text: string): string {
  return text.replace(STRAIGHT, '’');
}
