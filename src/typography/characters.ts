/**
 * The one no-break space of the site. Finding in a page takes U+00A0 for the space that a reader types, in every browser; Firefox does
 * not take U+202F for it.
 */
export const NO_BREAK_SPACE = '\u00A0';

/** Stands in a flow for something that is not text: an image, a code, an address of the web. */
export const STAND_IN = '\uFFFC';

/** Stands in a flow for a line break of the author. */
export const LINE_BREAK = '\u2028';

/** One space of those the pass may exchange, as a character class. */
export const SPACE = '[ \\t\\n\\r\\f\\u00A0\\u2009\\u202F]';

/** True for one of the spaces the pass may exchange. */
export function isSpace(character: string): boolean {
  return ' \t\n\r\f\u00A0\u2009\u202F'.includes(character);
}
