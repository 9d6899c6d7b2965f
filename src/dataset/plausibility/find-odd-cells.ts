import {
  type Column,
  type Finding,
  findingAt,
  isOpen,
  middle,
  rangeWords,
  type Rule,
  trusted,
  yearsOf,
} from './reading.ts';

/** Finds years that come after the date of the data, told once a year. */
export const findFutureYears: Rule = ({ columns, updated }) =>
  columns.flatMap((column) =>
    yearsOf(column).flatMap((year): readonly Finding[] => {
      const told = column.readings.filter(({ observation }) => observation.year === year);
      const [reading] = told;
      if (year <= Number(updated.slice(0, 4)) || reading === undefined) return [];
      const message = `« ${year} » vient après la mise à jour des données (${updated}) : corriger l’année, ou « mise_a_jour » dans data/datapackage.json.`;
      return [{ reading: { ...reading, value: reading.year }, message, told }];
    }),
  );

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

const ENOUGH = 5;
/** From what middle of the others a zero can hardly be true, by unit. */
const CLEAR = { pourcentage: 3, nombre: 10 } as const;

const REMEDY =
  'si la valeur n’est pas connue, vider la cellule avec le statut non_renseigne ; en cas de doute, prendre le statut a_verifier et dire pourquoi en note';

/** Finds zeros where all others are far from zero, which often stand for a missing value. */
export const findZeros: Rule = ({ columns }) => columns.flatMap(ofColumn);

function ofColumn(column: Column): readonly Finding[] {
  return column.readings.flatMap((reading) => {
    const { value, year } = reading.observation;
    if (value !== 0 || !isOpen(reading)) return [];
    const others = trusted(column.readings).filter(
      ({ observation }) => observation.value > 0 && observation.year === year,
    );
    if (others.length < ENOUGH || middle(others) < CLEAR[column.unit]) return [];
    const fact = `est peu vraisemblable, les autres valeurs de ${year} ${rangeWords(others)}`;
    return [findingAt(reading, fact, REMEDY)];
  });
}
