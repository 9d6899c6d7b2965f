import type { Column, Finding, KnownReading, Rule } from './reading.ts';
import { CONFIRM_ALL, findingAt, isOpen, middle, rangeWords, yearsOf } from './reading.ts';

/** Others that are needed to tell percentages from proportions, and how great their middle must be. */
const ENOUGH = 3;
const CLEAR = 5;
/** How far a hundred times the value may lie from the others and still be one of them. */
const REACH = 3;

/** Finds proportions (0.401) among percentages (40.1): a whole year is told once, else each row. */
export const findProportions: Rule = ({ columns }) =>
  columns.filter(({ unit }) => unit === 'pourcentage').flatMap(ofColumn);

function ofColumn(column: Column): readonly Finding[] {
  const others = column.readings.filter(({ observation }) => observation.value > 1);
  if (others.length < ENOUGH || middle(others) < CLEAR) return [];
  const values = others.map(({ observation }) => observation.value);
  const [low, high] = [Math.min(...values) / REACH, Math.max(...values) * REACH];
  const found = column.readings.filter((reading) => {
    const percentage = reading.observation.value * 100;
    return isSmall(reading) && isOpen(reading) && percentage >= low && percentage <= high;
  });
  return yearsOf(column).flatMap((year) => ofYear(column, year, found, others));
}

function isSmall({ observation: { value } }: KnownReading): boolean {
  return value > 0 && value <= 1;
}

function ofYear(
  column: Column,
  year: number,
  found: readonly KnownReading[],
  others: readonly KnownReading[],
): readonly Finding[] {
  const isOfYear = ({ observation }: KnownReading): boolean => observation.year === year;
  const all = column.readings.filter(isOfYear);
  const small = found.filter(isOfYear);
  const [first] = small;
  if (first === undefined) return [];
  if (small.length < ENOUGH || small.length < 0.8 * all.length) {
    const fact = `est une proportion, alors que les autres valeurs ${rangeWords(others)}`;
    return small.map((reading) => findingAt(reading, fact, 'écrire un pourcentage de 0 à 100'));
  }
  const range = rangeWords(small);
  const message = `les ${small.length} valeurs de ${year} ${range}, alors que les autres ${rangeWords(others)} : ce sont des proportions, écrire des pourcentages de 0 à 100 ; ${CONFIRM_ALL}`;
  return [{ reading: first, message, told: all }];
}
