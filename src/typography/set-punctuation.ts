import { NO_BREAK_SPACE as NO_BREAK, SPACE } from './characters.ts';

/** What may stand before a mark that lacks its space: a word, a figure, a closing mark, an address or a code. */
const AFTER = '(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}%€…°+*.\\uFFFC])';
/** What follows a mark of punctuation in prose, but not in an hour, a ratio or an address. */
const BEFORE = `(?=${SPACE}|[)\\]»…,\\u2028]|$)`;

const SPACED_COLON = new RegExp(`(?<=[^\\s])${SPACE}+:(?!:)`, 'gu');
const BARE_COLON = new RegExp(`${AFTER}:${BEFORE}`, 'gu');
const SPACED_MARK = new RegExp(`(?<=[^\\s])${SPACE}+(?=[;!?])`, 'gu');
const BARE_MARK = new RegExp(`${AFTER}(?=[;!?]+${BEFORE})`, 'gu');

/** Sets U+00A0 before : ; ! ? — in place of a space, or where the space is missing. */
export function setPunctuation(text: string): string {
  return text
    .replace(SPACED_COLON, `${NO_BREAK}:`)
    .replace(BARE_COLON, `${NO_BREAK}:`)
    .replace(SPACED_MARK, NO_BREAK)
    .replace(BARE_MARK, NO_BREAK);
}

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

/** A straight apostrophe after a letter, before a letter, a figure, an opening quotation mark or other content. */
const STRAIGHT = /(?<=\p{L})'(?=[\p{L}\p{N}«“"\uFFFC])/gu;

/** Writes ’ for a straight apostrophe inside a word; minutes, feet and quoting in straight marks stay. */
export function setApostrophes(text: string): string {
  return text.replace(STRAIGHT, '’');
}
