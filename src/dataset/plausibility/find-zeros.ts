import type { Column, Finding, Rule } from './reading.ts';
import { findingAt, isOpen, middle, rangeWords, trusted } from './reading.ts';

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
