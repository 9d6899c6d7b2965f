import { NO_BREAK_SPACE as NO_BREAK, SPACE } from './characters.ts';
import { setDigitGroups } from './set-digit-groups.ts';

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
