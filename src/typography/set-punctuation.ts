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
