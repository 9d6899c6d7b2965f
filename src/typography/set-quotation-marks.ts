import { NARROW_NO_BREAK_SPACE as NARROW, SPACE } from './characters.ts';

/** A pair of straight marks that open before a word and close after one; a figure before means inches. */
const STRAIGHT_PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}"])"${SPACE}*([^"\\u2028]*[^"\\s])${SPACE}*"(?![\\p{L}\\p{N}"])`,
  'gu',
);
const OPENING = new RegExp(`«${SPACE}*(?=\\S)`, 'gu');
const CLOSING = new RegExp(`(?<=[^\\s«])${SPACE}*»`, 'gu');

/** Writes « » for a balanced pair of straight marks and sets U+202F inside « »; a lone straight mark stays. */
export function setQuotationMarks(text: string): string {
  return text.replace(STRAIGHT_PAIR, '«$1»').replace(OPENING, `«${NARROW}`).replace(CLOSING, `${NARROW}»`);
}
