import type { Column, Finding, KnownReading, Rule, Table } from './reading.ts';
import { findingAt, isOpen, yearsOf } from './reading.ts';

/** How much slices of one whole may exceed it: their roundings. */
const ROUNDING = 0.5;

/** Finds parts that are greater than their whole: a count above the one it may not exceed, shares of one whole above 100 together. */
export const findExcess: Rule = (table) => [...aboveCeiling(table), ...aboveHundred(table)];

function aboveCeiling({ columns }: Table): readonly Finding[] {
  return columns.flatMap((column) => {
    const whole = columns.find(({ id }) => id === column.ceiling);
    if (whole === undefined) return [];
    return column.readings.filter(isOpen).flatMap((reading) => {
      const limit = nearest(whole, reading.observation.territory, reading.observation.year);
      if (limit === null || reading.observation.value <= limit.observation.value) return [];
      const { published, year } = limit.observation;
      return [findingAt(reading, `dépasse « ${whole.title} » du même territoire (${published} en ${year})`)];
    });
  });
}

/** The reading of a territory whose year is nearest. */
export function nearest({ readings }: Column, territory: string, year: number): KnownReading | null {
  const distance = ({ observation }: KnownReading): number => Math.abs(observation.year - year);
  const own = readings.filter(({ observation }) => observation.territory === territory);
  return own.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function aboveHundred({ columns }: Table): readonly Finding[] {
  const groups = Map.groupBy(columns, ({ sliceOf }) => sliceOf);
  return [...groups].flatMap(([whole, slices]) =>
    whole === null ? [] : slices.slice(0, 1).flatMap((first) => overfull(first, slices, whole)),
  );
}

function overfull(first: Column, slices: readonly Column[], whole: string): readonly Finding[] {
  const territories = [...new Set(first.readings.map(({ observation }) => observation.territory))];
  return yearsOf(first).flatMap((year) =>
    territories.flatMap((territory) => {
      const found = slices.flatMap(({ readings }) =>
        readings.filter(
          ({ observation }) => observation.territory === territory && observation.year === year,
        ),
      );
      const total = found.reduce((sum, { observation }) => sum + observation.value, 0);
      if (total <= 100 + ROUNDING) return [];
      const names = slices.map(({ title }) => `« ${title} »`).join(' et ');
      return found
        .filter(isOpen)
        .map((reading) =>
          findingAt(
            reading,
            `est de trop : ${names} (${whole}) font ensemble plus de 100 en ${year}`,
            'corriger l’une de ces valeurs',
          ),
        );
    }),
  );
}
