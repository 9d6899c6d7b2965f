import type { Finding, Rule } from './reading.ts';

/** Finds values with more decimals than their indicator declares: the noise of a binary computation, or a precision that the pages cannot keep. */
export const findPrecision: Rule = ({ columns }) =>
  columns.flatMap(({ readings, decimals }) =>
    readings.flatMap((reading): readonly Finding[] => {
      const { published } = reading.observation;
      const written = published.split('.')[1]?.length ?? 0;
      if (written <= decimals) return [];
      const rounded = roundDecimal(published, decimals);
      const many =
        decimals === 0 ? 'de n’en avoir aucune' : `d’en avoir ${decimals === 1 ? 'une' : decimals} au plus`;
      const otherwise =
        written > decimals + 2
          ? ''
          : `, ou porter « decimales » à ${written} dans data/datapackage.json si la source donne cette précision`;
      const message = `« ${published} » a ${written} décimale${written > 1 ? 's' : ''} au lieu ${many} : écrire ${rounded}${otherwise}.`;
      return [{ reading, message, told: [reading] }];
    }),
  );

/** Rounds a decimal writing without a sign, half up, on its digits. */
export function roundDecimal(text: string, decimals: number): string {
  const [whole = '0', fraction = ''] = text.split('.');
  const digits = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const up = Number(fraction[decimals] ?? 0) >= 5 ? 1n : 0n;
  const rounded = String(digits + up).padStart(decimals + 1, '0');
  return decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
}
