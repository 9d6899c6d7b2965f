import type { Column, Finding, KnownReading, Rule } from './reading.ts';
import { CONFIRM_ALL, isOpen, yearsOf } from './reading.ts';

/** Territories that share a value, from which it looks like a ceiling or a cell copied down. */
const MANY = 4;
/** How varied the other values of the year must be for a repeated one to stand out. */
const VARIED = 0.6;
/** Values that must be the same for a year to be a copy of another. */
const LONG = 8;

/** Finds a value that too many territories share, and years that repeat another year or another indicator value for value. */
export const findRepeats: Rule = ({ columns }) => [
  ...copiedYears(columns),
  ...columns.flatMap((column) => yearsOf(column).flatMap((year) => repeatedValues(column, year))),
];

function ofYear({ readings }: Column, year: number): readonly KnownReading[] {
  return readings.filter(({ observation }) => observation.year === year);
}

function repeatedValues(column: Column, year: number): readonly Finding[] {
  const readings = ofYear(column, year);
  const groups = [...Map.groupBy(readings, ({ observation }) => observation.value).values()];
  return groups.flatMap((group) => {
    const open = group.filter(isOpen);
    const [first] = open;
    const rest = readings.length - group.length;
    // Zeros have their own rule; small whole numbers repeat by chance.
    if (first === undefined || first.observation.value === 0) return [];
    if (group.length < MANY || rest < MANY || groups.length - 1 < VARIED * rest) return [];
    const lines = group.map(({ value }) => value.line).join(', ');
    const message = `« ${first.observation.published} » est la valeur de ${group.length} territoires en ${year} (lignes ${lines}), ce qui est peu vraisemblable : corriger, ou prendre le statut a_verifier et dire pourquoi en note ; ${CONFIRM_ALL}`;
    return [{ reading: first, message, told: open }];
  });
}

function copiedYears(columns: readonly Column[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return columns.flatMap((column) =>
    yearsOf(column).flatMap((year) => {
      const readings = ofYear(column, year);
      const signature = readings
        .map(({ observation: { territory, value } }) => `${territory} ${value}`)
        .toSorted()
        .join();
      const before = seen.get(signature);
      seen.set(signature, before ?? `« ${column.title} » de ${year}`);
      const first = readings.find(isOpen);
      const distinct = new Set(readings.map(({ observation }) => observation.value)).size;
      if (before === undefined || first === undefined || distinct < LONG) return [];
      const message = `les ${readings.length} valeurs de ${year} sont exactement celles de ${before} : écrire celles de « ${column.title} » en ${year} ; ${CONFIRM_ALL}`;
      return [{ reading: first, message, told: readings }];
    }),
  );
}
