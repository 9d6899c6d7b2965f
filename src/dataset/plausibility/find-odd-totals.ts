import type { TerritoryType } from '../dataset.ts';
import type { Column, Finding, KnownReading, Rule } from './reading.ts';
import { findingAt, isOpen, rangeWords, yearsOf } from './reading.ts';

/** How far the neighbourhoods together may be from their published total: what is rounded, or kept secret in part. */
const TOLERANCE = 0.05;
/** How many of the neighbourhoods must be known for their range to bound a rate of all of them. */
const MOST = 0.9;

type Kinds = ReadonlyMap<string, TerritoryType>;

/** The readings of one year by the kind of their territory. */
interface Year {
  readonly year: number;
  readonly quarters: readonly KnownReading[];
  readonly all: KnownReading | null;
  readonly metropolis: KnownReading | null;
}

/** Finds what contradicts the totals: a neighbourhood greater than all of them or than the metropolis, a total that is not theirs. */
export const findOddTotals: Rule = ({ columns, kinds }) =>
  columns.flatMap((column) =>
    yearsOf(column).flatMap((year) => {
      const found = ofYear(column, year, kinds);
      return column.unit === 'nombre' ? oddCounts(found) : oddRate(found, kinds);
    }),
  );

function ofYear({ readings }: Column, year: number, kinds: Kinds): Year {
  const of = (kind: TerritoryType): readonly KnownReading[] =>
    readings.filter(
      ({ observation }) => observation.year === year && kinds.get(observation.territory) === kind,
    );
  return {
    year,
    quarters: of('qpv'),
    all: of('ensemble_qpv')[0] ?? null,
    metropolis: of('metropole')[0] ?? null,
  };
}

function oddCounts({ year, quarters, all, metropolis }: Year): readonly Finding[] {
  const totals = [
    { total: all, name: 'le total de l’ensemble des quartiers', parts: quarters },
    {
      total: metropolis,
      name: 'celui de toute la métropole',
      parts: all === null ? quarters : [...quarters, all],
    },
  ];
  const beyond = totals.flatMap(({ total, name, parts }) => exceeding(total, name, parts, year));
  if (all === null || !isOpen(all) || beyond.some(({ told }) => told.includes(all))) return beyond;
  const sum = quarters.reduce((total, { observation }) => total + observation.value, 0);
  // Missing neighbourhoods leave the sum below the total, never above it.
  if (beyond.length > 0 || sum <= all.observation.value * (1 + TOLERANCE)) return beyond;
  return [findingAt(all, `est moins que la somme des quartiers en ${year} (${sum})`)];
}

/** The parts above a total; where most are, it is the total that is odd. */
function exceeding(
  total: KnownReading | null,
  name: string,
  parts: readonly KnownReading[],
  year: number,
): readonly Finding[] {
  if (total === null) return [];
  const above = parts.filter(({ observation }) => observation.value > total.observation.value);
  if (above.length > 1 && above.length > parts.length / 2) {
    const fact = `est moins que la plupart des quartiers qu’il réunit, dont les valeurs de ${year} ${rangeWords(above)}`;
    return isOpen(total) ? [findingAt(total, fact)] : [];
  }
  const { published } = total.observation;
  return above.filter(isOpen).map((part) => findingAt(part, `dépasse ${name} (${published} en ${year})`));
}

/** A rate of all neighbourhoods lies between the least and the greatest of theirs. */
function oddRate({ year, quarters, all }: Year, kinds: Kinds): readonly Finding[] {
  const expected = [...kinds.values()].filter((kind) => kind === 'qpv').length;
  if (all === null || !isOpen(all) || quarters.length < Math.max(3, MOST * expected)) return [];
  const values = quarters.map(({ observation }) => observation.value);
  const { value } = all.observation;
  if (value >= Math.min(...values) && value <= Math.max(...values)) return [];
  return [
    findingAt(all, `n’est pas entre les valeurs des quartiers, qui ${rangeWords(quarters)} en ${year}`),
  ];
}
