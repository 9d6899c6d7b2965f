import { NO_BREAK_SPACE as NO_BREAK, SPACE } from './characters.ts';

/** A pair of straight marks that open before a word and close after one; a figure before means inches. */
const STRAIGHT_PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}"])"${SPACE}*([^"\\u2028]*[^"\\s])${SPACE}*"(?![\\p{L}\\p{N}"])`,
  'gu',
);
const OPENING = new RegExp(`«${SPACE}*(?=\\S)`, 'gu');
const CLOSING = new RegExp(`(?<=[^\\s«])${SPACE}*»`, 'gu');

/** Writes « » for a balanced pair of straight marks and sets U+00A0 inside « »; a lone straight mark stays. */
export function setQuotationMarks(text: string): string {
  return text
    .replace(STRAIGHT_PAIR, '«$1»')
    .replace(OPENING, `«${NO_BREAK}`)
    .replace(CLOSING, `${NO_BREAK}»`);
}
