import type { TerritoryType } from '../dataset.ts';
import { nearest } from './find-excess.ts';
import type { Column, Finding, KnownReading, Rule, Table } from './reading.ts';
import { findingAt, isOpen, middle, rangeWords, trusted } from './reading.ts';

const ENOUGH = 5;
/** A count this many times beyond the range of the other neighbourhoods, or from its own other years, is in another unit or another column. */
const FAR = 10;
/** From what count, and from what percentage, a ratio says something. */
const CLEAR = { nombre: 100, pourcentage: 5 } as const;
/** A percentage this many times above all others. */
const FAR_ABOVE = 3;

type Kinds = ReadonlyMap<string, TerritoryType>;

/** Finds values of another order of magnitude than the other neighbourhoods, than the other years of their territory, or than the population allows. */
export const findFarValues: Rule = (table) =>
  table.columns.flatMap((column) =>
    column.readings
      .filter((reading) => isOpen(reading) && reading.observation.value > 0)
      .flatMap(
        (reading) =>
          ofColumn(reading, column, table.kinds) ??
          ofYears(reading, column) ??
          ofRates(reading, column, table) ??
          [],
      ),
  );

function ofColumn(reading: KnownReading, column: Column, kinds: Kinds): Finding | null {
  const { observation } = reading;
  const isCount = column.unit === 'nombre';
  if (isCount && kinds.get(observation.territory) !== 'qpv') return null;
  const others = trusted(column.readings).filter(
    (other) =>
      other !== reading && other.observation.value > 0 && kinds.get(other.observation.territory) === 'qpv',
  );
  const sameYear = others.filter((other) => other.observation.year === observation.year);
  const compared = sameYear.length < ENOUGH ? others : sameYear;
  if (compared.length < ENOUGH || middle(compared) < CLEAR[column.unit]) return null;
  const values = compared.map((other) => other.observation.value);
  const [low, high] = [Math.min(...values) / FAR, Math.max(...values) * (isCount ? FAR : FAR_ABOVE)];
  if (observation.value >= low && observation.value <= high) return null;
  return findingAt(reading, `est très loin des autres quartiers, dont les valeurs ${rangeWords(compared)}`);
}

/** Of two years that disagree, the one that is also farther from the middle of its column is told. */
function ofYears(reading: KnownReading, column: Column): Finding | null {
  const { territory, year, value } = reading.observation;
  const other = nearest(
    { ...column, readings: trusted(column.readings).filter(({ observation }) => observation.year !== year) },
    territory,
    year,
  );
  if (other === null || other.observation.value === 0) return null;
  const ratio = Math.max(value, other.observation.value) / Math.min(value, other.observation.value);
  if (ratio < FAR || Math.max(value, other.observation.value) < CLEAR[column.unit]) return null;
  if (oddness(reading, column) < oddness(other, column)) return null;
  const fact = `est très loin de la valeur du même territoire en ${other.observation.year} (${other.observation.published})`;
  return findingAt(reading, fact);
}

function oddness({ observation: { year, value } }: KnownReading, { readings }: Column): number {
  return Math.abs(Math.log(value / middle(readings.filter(({ observation }) => observation.year === year))));
}

function ofRates(reading: KnownReading, column: Column, { columns }: Table): Finding | null {
  const whole = columns.find(({ id }) => id === column.ceiling);
  if (whole === undefined) return null;
  const rateOf = ({ observation }: KnownReading): number => {
    const base = nearest(whole, observation.territory, observation.year)?.observation.value ?? 0;
    return base === 0 ? NaN : observation.value / base;
  };
  const rates = trusted(column.readings)
    .filter((other) => other !== reading && other.observation.value > 0)
    .map(rateOf)
    .filter((rate) => !Number.isNaN(rate))
    .toSorted((a, b) => a - b);
  const usual = rates[Math.floor(rates.length / 2)] ?? NaN;
  const ratio = rateOf(reading) / usual;
  // Small counts vary by chance: a dozen people more or less are no sign of a mistake.
  const expected = reading.observation.value / ratio;
  const isFar = ratio >= FAR || ratio <= 1 / FAR;
  if (rates.length < ENOUGH || !isFar || Math.max(expected, reading.observation.value) < CLEAR.nombre)
    return null;
  return findingAt(
    reading,
    `est très loin de ce que laisse attendre « ${whole.title} » : ailleurs, la proportion est ${ratio > 1 ? 'au moins dix fois plus petite' : 'au moins dix fois plus grande'}`,
  );
}
