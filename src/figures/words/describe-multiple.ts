import { roundHalf } from '../../stats/decimals.ts';

const cardinals = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/**
 * A ratio in careful words, to stand before « celui de… »: « plus de deux fois », « près de trois fois »,
 * « moins de la moitié de ». Halves are said within a tenth of them. Null from 0.58 to 1.85, but around one and a half:
 * a difference says more.
 */
export function describeMultiple(exact: number): string | null {
  // A quotient written in binary may miss a limit that it is equal to.
  const ratio = roundHalf(exact, 9);
  if (ratio < 0.31) return 'moins d’un tiers de';
  if (ratio <= 0.36) return 'environ un tiers de';
  if (ratio < 0.48) return 'moins de la moitié de';
  if (ratio <= 0.52) return 'environ la moitié de';
  if (ratio < 0.58) return 'un peu plus de la moitié de';
  if (ratio < 1.85) return ratio >= 1.4 && ratio <= 1.6 ? 'environ une fois et demie' : null;
  return describeTimes(ratio);
}

function describeTimes(ratio: number): string {
  const whole = Math.floor(ratio);
  const part = roundHalf(ratio - whole, 9);
  if (part >= 0.85) return `près de ${times(whole + 1)}`;
  if (part > 0.6) return `plus de ${times(whole)} et demie`;
  if (part >= 0.4) return `environ ${times(whole)} et demie`;
  return part <= 0.03 ? `environ ${times(whole)}` : `plus de ${times(whole)}`;
}

function times(count: number): string {
  return `${cardinals[count] ?? String(count)} fois`;
}
