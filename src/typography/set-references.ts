import { NO_BREAK_SPACE as NO_BREAK, SPACE } from './characters.ts';

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
