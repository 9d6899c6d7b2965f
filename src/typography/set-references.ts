import { NO_BREAK_SPACE as NO_BREAK, SPACE, STAND_IN } from './characters.ts';

const ROMAN = '[IVXLC]+(?![\\p{L}\\p{N}])';
const NUMBERED =
  '[Cc]hapitres?|[Pp]arties?|[Tt]itres?|[Tt]omes?|[Aa]rticles?|[Aa]nnexes?|[Ff]igures?|[Tt]ableaux?|[Nn]otes?|[Pp]ages?';

const NUMBER_SIGN = new RegExp(`(?<=(?<![\\p{L}\\p{N}])[nN]°)${SPACE}*(?=\\d)`, 'gu');
const ABBREVIATION = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:p|pp|art|chap|fig))\\.${SPACE}+(?=\\d|${ROMAN})`,
  'gu',
);
const NUMBER_AFTER_NOUN = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:${NUMBERED}))${SPACE}+(?=\\d|${ROMAN})`,
  'gu',
);
const PERSON = new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:MM?\\.|Mmes?|Mlles?|Dr|Pr))${SPACE}+(?=\\p{Lu})`, 'gu');
const CENTURY = new RegExp(`(?<=(?<![\\p{L}\\p{N}])[IVX]+(?:er|e))${SPACE}+(?=siècles?)`, 'gu');

/** Keeps together what refers: « n° 1 », « p. 3 », « chapitre IV », « M. Dupont », « XXe siècle » (U+00A0). */
export function setReferences(text: string): string {
  return text
    .replace(NUMBER_SIGN, NO_BREAK)
    .replace(ABBREVIATION, `.${NO_BREAK}`)
    .replace(NUMBER_AFTER_NOUN, NO_BREAK)
    .replace(PERSON, NO_BREAK)
    .replace(CENTURY, NO_BREAK);
}

/** Addresses of the web and of the post, without the punctuation that follows them; and stand-ins already there. */
const UNTOUCHABLE =
  /(?:(?:https?|mailto|tel):|www\.)[^\s«»<>"]*[^\s«»<>".,;:!?)\]’']|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|\uFFFC/gu;

/** What each of those has; most texts have none of it. */
const MAY_BE_UNTOUCHABLE = /[@:\uFFFC]|www\./u;

/** Applies a rule to a text whose web and mail addresses are out of its reach. */
export function protectAddresses(text: string, rule: (text: string) => string): string {
  if (!MAY_BE_UNTOUCHABLE.test(text)) return rule(text);
  const kept: string[] = [];
  const set = rule(
    text.replace(UNTOUCHABLE, (address) => {
      kept.push(address);
      return STAND_IN;
    }),
  );
  return set.replaceAll(STAND_IN, () => kept.shift() ?? STAND_IN);
}
