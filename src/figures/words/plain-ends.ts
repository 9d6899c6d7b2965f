import type { Observation } from '../../dataset/dataset.ts';
import { changeBetween } from '../../stats/comparisons.ts';
import type { FigureRow } from '../figure.ts';

/** A cell whose value is known and not doubtful. */
export interface PlainCell extends Observation {
  readonly value: number;
}

/** The first and the last plain values of a row, and the unrounded change between them. */
export interface PlainEnds {
  readonly first: PlainCell;
  readonly last: PlainCell;
  readonly change: number | null;
}

/** The plain ends of the history of a row, over the same territories; null where it has fewer than two plain values. */
export function plainEnds({ compared, indicator }: FigureRow): PlainEnds | null {
  const plain = compared.filter(isPlain);
  const [first, last] = [plain[0], plain.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return { first, last, change: changeBetween(first.value, last.value, indicator.unit) };
}

function isPlain(cell: Observation): cell is PlainCell {
  return cell.status === 'publie' && cell.value !== null;
}
