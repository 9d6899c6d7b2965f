import type { Finding, Rule } from './reading.ts';
import { yearsOf } from './reading.ts';

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
