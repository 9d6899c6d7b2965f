import type { Observation } from '../dataset/observation.ts';
import { formatSigned } from '../format.ts';
import type { FigureIndicator, FigureRow } from './figure.ts';
import { formatCell, missingMark } from './format-value.ts';

/** A value as a table prints it, with the decimals of its indicator: « 16,0 », « n. r. » where it is missing, « 0,0 ? » where it is doubtful. */
export function observationText(cell: Observation | null, indicator: FigureIndicator): string {
  if (cell === null) return missingMark;
  return `${formatCell(cell, indicator)}${cell.status === 'a_verifier' ? ' ?' : ''}`;
}

/**
 * The change of a row as a table prints it, with one decimal and its sign, in the unit that the head of the column says; an en dash where
 * it cannot be computed. The sign is a hyphen, and no per cent follows: pasted in a spreadsheet, « −10,2 % » with a true minus is a text.
 */
export function changeText({ change }: Pick<FigureRow, 'change'>): string {
  return change === null ? '–' : formatSigned(change).replace('\u2212', '-');
}
