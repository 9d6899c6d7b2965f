import type { Cell } from '../csv/cell.ts';
import type { Unit } from '../indicator.ts';
import type { Observation, TerritoryType } from '../dataset.ts';

/** One observation and where its file holds it. */
export interface Reading {
  readonly observation: Observation;
  readonly year: Cell;
  readonly value: Cell;
}

/** A reading whose value is known. */
export interface KnownReading extends Reading {
  readonly observation: Observation & { readonly value: number; readonly published: string };
}

/** The values of one indicator, and what they may not exceed. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly decimals: number;
  /** The count that this one never exceeds in a territory; null where none is declared. */
  readonly ceiling: string | null;
  /** The whole of which this share is one slice among others; null where none is declared. */
  readonly sliceOf: string | null;
  readonly readings: readonly KnownReading[];
}

/** All columns, the kind of each territory, and the date of the data. */
export interface Table {
  readonly columns: readonly Column[];
  readonly kinds: ReadonlyMap<string, TerritoryType>;
  /** Date of last update, ISO 8601. */
  readonly updated: string;
}

/** Something that can hardly be true, told at one reading for all those that it concerns. */
export interface Finding {
  readonly reading: Reading;
  /** The fact and the remedy, in French. */
  readonly message: string;
  /** The readings that need no other word. */
  readonly told: readonly Reading[];
}

/** Finds one kind of implausible value. */
export type Rule = (table: Table) => readonly Finding[];

/** How the agent confirms a value that the source does give, said at the end of each message. */
const CONFIRM = 'si la source la donne bien, le dire dans la colonne « note » de cette ligne.';

/** The same where several rows are concerned. */
export const CONFIRM_ALL =
  'si la source les donne bien, le dire dans la colonne « note » de chacune de ces lignes.';

/** Whether a reading has a value. */
export function isKnown(reading: Reading): reading is KnownReading {
  return reading.observation.value !== null;
}

/** Whether a value is given as certain, with no word of the agent: a note or the status `a_verifier` confirms that it was looked at. */
export function isOpen({ observation }: Reading): boolean {
  return observation.status === 'publie' && observation.note === null;
}

/** A finding that concerns one reading. */
export function findingAt(reading: KnownReading, fact: string, remedy = 'la corriger'): Finding {
  const message = `« ${reading.observation.published} » ${fact} : ${remedy} ; ${CONFIRM}`;
  return { reading, message, told: [reading] };
}

/** The published values, doubtful ones aside, to compare others with. */
export function trusted(readings: readonly KnownReading[]): readonly KnownReading[] {
  return readings.filter(({ observation }) => observation.status === 'publie');
}

/** The years of a column, ascending. */
export function yearsOf({ readings }: Column): readonly number[] {
  return [...new Set(readings.map(({ observation }) => observation.year))].toSorted((a, b) => a - b);
}

/** The smallest and the greatest of some readings, as their file writes them: « vont de 19.2 à 57.5 ». */
export function rangeWords(readings: readonly KnownReading[]): string {
  const sorted = readings.toSorted((a, b) => a.observation.value - b.observation.value);
  return `vont de ${sorted[0]?.observation.published} à ${sorted.at(-1)?.observation.published}`;
}

/** The middle value of some readings; NaN of none. */
export function middle(readings: readonly KnownReading[]): number {
  const values = readings.map(({ observation }) => observation.value).toSorted((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? NaN;
}
