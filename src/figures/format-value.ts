import type { Observation } from '../dataset/dataset.ts';
import { formatCount, formatDecimal, formatPercent, formatPoints, formatSigned } from '../format.ts';
import { roundHalf } from '../stats/decimals.ts';
import type { Figure, FigureIndicator, FigureRow } from './figure.ts';

type Written = Pick<FigureIndicator, 'unit' | 'decimals' | 'perHundred'>;

/** What stands for a missing value in tables and charts. */
export const missingMark = 'n. r.';

/** A cell without unit, for columns of numbers: « 40,1 », « 9 519 », « n. r. ». */
export function formatCell(cell: Observation, indicator: Written): string {
  return cell.value === null ? missingMark : formatDecimal(cell.value, indicator.decimals);
}

/** A value in running text, a percentage with its sign: « 40,1 % », « 9 519 »; a rate for 100 is bare: « 7,3 ». */
export function formatValue(value: number, { unit, decimals, perHundred }: Written): string {
  if (perHundred !== undefined) return formatDecimal(value, decimals);
  return unit === 'nombre' ? formatCount(value) : formatPercent(value, decimals);
}

/** A round value under an axis: « 20 % », « 5 000 », with no more decimals than it needs. */
export function formatTick(value: number, { unit, perHundred }: Written): string {
  if (unit === 'nombre') return formatCount(value);
  if (perHundred !== undefined) return formatDecimal(value, Number.isInteger(value) ? 0 : 1);
  return formatPercent(value, Number.isInteger(value) ? 0 : 1);
}

/**
 * A distance in points without its sign: « 20,9 points », « 0,5 point »; between rates for 100, in what is counted:
 * « 2,9 allocataires pour 100 habitants », « 0,5 allocataire pour 100 habitants ».
 */
export function formatDistance(points: number, { perHundred }: Written): string {
  if (perHundred === undefined) return formatPoints(Math.abs(points)).replace('+', '');
  const distance = formatDecimal(Math.abs(points), 1);
  const [noun = ''] = perHundred.counted.split(' ');
  const agreed = roundHalf(Math.abs(points), 1) >= 2 ? noun : noun.replace(/s$/u, '');
  return `${distance} ${agreed} pour 100 ${perHundred.base.counted ?? ''}`;
}

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

/** A title with its unit, « Taux de pauvreté (%) », and its year where one is given; the title of a rate brought to a hundred says it already. */
export function titledUnit({ title, indicator }: Pick<Figure, 'title' | 'indicator'>, year?: number): string {
  const unit = indicator.unit === 'nombre' ? 'nombre' : '%';
  const inside = [indicator.perHundred === undefined ? unit : undefined, year].filter(
    (words) => words !== undefined,
  );
  return inside.length === 0 ? title : `${title} (${inside.join(', ')})`;
}
