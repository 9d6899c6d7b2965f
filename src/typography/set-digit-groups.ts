import { NO_BREAK_SPACE, SPACE } from './characters.ts';

/** Groups of digits with one space between them, and what may open them: « + », « +33 (0) », the letters of an IBAN or a VAT number. */
const RUN = new RegExp(
  `(?<![\\p{L}\\d,.])(?:\\+\\d{1,3}${SPACE}\\(0\\)${SPACE}?|\\+|[A-Z]{2}${SPACE}?)?\\d+(?:${SPACE}\\d+)+(?![\\p{L}\\d])`,
  'gu',
);
const THOUSANDS = /^[1-9]\d{0,2}(?: \d{3})+$/u;
/** A year, then a number in groups of three: two numbers. */
const YEAR_THEN_THOUSANDS = /^(?:19|20)\d\d (?=[1-9]\d{0,2}(?: \d{3})+$)/u;
/** Numbers whose groups are known: telephone, SIRET, TVA, IBAN, social security, of three groups or more. */
const IDENTIFIERS = [
  /^\+\d{1,3}(?: \(0\) ?\d*)?(?: ?\d+)+$/u,
  /^0\d(?: \d\d){4}$/u,
  /^0 ?\d{3}(?: \d{3}){2}$/u,
  /^0 ?\d{3}(?: \d\d){3}$/u,
  /^\d{3}(?: \d{3}){2} \d{5}$/u,
  /^[A-Z]{2} ?\d{2}(?: ?\d{3}){3}$/u,
  /^[A-Z]{2}\d{2}(?: \d{2,5}){3,8}$/u,
  /^[12] \d\d \d\d \d[\dAB] \d{3} \d{3}(?: \d\d)?$/u,
];

/**
 * Holds a number written in groups together, all of it or none: thousands (« 21 564 »), telephone (« 03 20 61 78 90 »), SIRET, IBAN.
 * Numbers that merely follow each other stay as they are: « notes 13 17 », « en 2017 300 fois ».
 */
export function setDigitGroups(text: string): string {
  return text.replace(RUN, (run) => {
    const plain = run.replace(new RegExp(SPACE, 'gu'), ' ');
    if (THOUSANDS.test(plain) || IDENTIFIERS.some((shape) => shape.test(plain))) return held(run);
    const year = YEAR_THEN_THOUSANDS.exec(plain)?.[0];
    return year === undefined ? run : run.slice(0, year.length) + held(run.slice(year.length));
  });
}

function held(run: string): string {
  return run.replace(new RegExp(SPACE, 'gu'), NO_BREAK_SPACE);
}
