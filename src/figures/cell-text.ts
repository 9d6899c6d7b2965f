import type { Indicator } from '../dataset/indicator.ts';
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
 * The change of a row as a table prints it, with one decimal and its sign; an en dash where it cannot be computed.
 * Its minus is a hyphen: a spreadsheet takes a cell with the sign of typography for words.
 */
export function changeText({ change }: Pick<FigureRow, 'change'>, { changeUnit }: Indicator): string {
  if (change === null) return '–';
  const words = formatSigned(change).replace('\u2212', '-');
  return changeUnit === 'points' ? words : `${words} %`;
}
