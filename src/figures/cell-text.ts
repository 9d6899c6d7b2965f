import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { formatPublished, formatSigned } from '../format.ts';
import type { FigureRow } from './figure.ts';
import { missingMark } from './format-value.ts';

/** A value as a table prints it, with its published precision: « 16,0 », « n. r. » where it is missing, « 0 ? » where it is doubtful. */
export function observationText(cell: Observation | null): string {
  if (cell === null || cell.published === null) return missingMark;
  return cell.status === 'a_verifier'
    ? `${formatPublished(cell.published)} ?`
    : formatPublished(cell.published);
}

/** The change of a row as a table prints it, with one decimal and its sign; an en dash where it cannot be computed. */
export function changeText({ change }: Pick<FigureRow, 'change'>, { changeUnit }: Indicator): string {
  if (change === null) return '–';
  return changeUnit === 'points' ? formatSigned(change) : `${formatSigned(change)} %`;
}
