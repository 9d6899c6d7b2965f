import type { Third } from '../stats/thirds.ts';

const words: Readonly<Record<Third, string>> = {
  lowest: 'le tiers le plus bas',
  middle: 'le tiers du milieu',
  highest: 'le tiers le plus élevé',
};

/** A third of the ranking in words, with its article: « le tiers le plus bas ». */
export function thirdWords(third: Third): string {
  return words[third];
}
