import { NO_BREAK_SPACE as NO_BREAK, NO_BREAK_SPACE, SPACE } from './characters.ts';

const MEASURES =
  '°C|h|min|ha|m|m²|m³|km|km²|cm|kg|kWh|ko|Ko|Mo|px|k€|M€|ans?|mois|jours?|heures?|minutes?|semaines?';
const COUNTED = 'hectares?|euros?|points?|pts?|habitants?|personnes?|logements?|lgts|ménages?|allocataires?';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS = `${MEASURES}|${COUNTED}|millions?|milliards?|${MONTHS}`;

const PERCENT = new RegExp(`(?<=\\d)${SPACE}*(?=[%‰€])`, 'gu');
const PERCENT_AFTER_WORD = new RegExp(`(?<=\\p{L})${SPACE}+(?=[%‰])`, 'gu');
const UNIT = new RegExp(`(?<=(?<![\\p{L}\\d])\\d+)${SPACE}+(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
const FIRST_OF_MONTH = new RegExp(
  `(?<=(?<![\\p{L}\\d])1er)${SPACE}+(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`,
  'gu',
);
const HOUR = new RegExp(`(?<=\\d${SPACE}h)${SPACE}+(?=\\d{2}(?!\\d))`, 'gu');
const SIGN = new RegExp(`(?<=(?:^|[\\s(\\u2028])[+\\u2212±])${SPACE}+(?=\\d)`, 'gu');
const RANGE = new RegExp(`(?<=\\d)${SPACE}+–${SPACE}+(?=\\d)`, 'gu');

/** Keeps a number with what it counts: groups of digits, %, €, units, months, sign, range (U+00A0). */
export function setNumbers(text: string): string {
  return setDigitGroups(text)
    .replace(PERCENT, NO_BREAK)
    .replace(PERCENT_AFTER_WORD, NO_BREAK)
    .replace(UNIT, NO_BREAK)
    .replace(FIRST_OF_MONTH, NO_BREAK)
    .replace(HOUR, NO_BREAK)
    .replace(SIGN, NO_BREAK)
    .replace(RANGE, `${NO_BREAK}–${NO_BREAK}`);
}

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
