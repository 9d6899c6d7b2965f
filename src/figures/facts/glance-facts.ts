import type { Figure, FigureRow } from '../figure.ts';
import { formatValue, missingMark } from '../format-value.ts';
import { describeWeight } from '../words/describe-comparison.ts';
import { placeWords } from '../words/describe-position.ts';

/** What one line says of a figure: the value of the focus, the references, the place among the neighbourhoods. */
export interface GlanceFacts {
  /** « 40,1 % », « 1 175 habitants », « non renseigné », « 0 % (à vérifier) ». */
  readonly focus: string;
  readonly year: number;
  /** Of a count that has one, its rate: « 7,3 pour 100 habitants »; '' for the others. */
  readonly rate: string;
  /** « MEL 19,2 % · QPV 46,0 % », those of the rate for a count that has one; '' for other counts, whose totals are no yardstick. */
  readonly references: string;
  /** « Dans le tiers du milieu parmi les 25 quartiers comptés », that of the rate for a count that has one; what a count tells for the others. */
  readonly position: string;
  /** Why a place and the average of all neighbourhoods do not contradict each other; '' where they do not seem to. */
  readonly remark: string;
}

/** The facts of one line on a figure, each number from the data; of a count, its place is that of its rate for 100. */
export function glanceFacts(figure: Figure, rate: Figure | null = null): GlanceFacts {
  const { focus, indicator, year } = figure;
  const placed = rate ?? (indicator.unit === 'nombre' ? null : figure);
  const references =
    placed === null ? [] : [referenceText(placed.mel, 'MEL'), referenceText(placed.qpv, 'QPV')];
  return {
    focus: valueText(focus),
    year,
    rate: rate === null ? '' : rateText(rate.focus),
    references: references.filter((text) => text !== null).join(' · '),
    position: placed === null ? sizeWords : (placeWords(placed) ?? ''),
    // The value that it compares with stands just above.
    remark: placed === null ? '' : (describeWeight(placed) ?? '').replace(/ \([^()]*\)/u, ''),
  };
}

/** What a count without a rate is: no situation. */
export const sizeWords = 'Un nombre dit une taille, non une situation';

/** A rate with what it is brought to: « 7,3 pour 100 habitants », and whether it is doubtful or missing. */
export function rateText(row: FigureRow): string {
  const base = row.indicator.perHundred?.base.counted ?? '';
  return row.cell.value === null
    ? `${missingMark} pour 100 ${base}`
    : `${formatValue(row.cell.value, row.indicator)} pour 100 ${base}${doubtText(row)}`;
}

function referenceText(row: FigureRow | null, name: string): string | null {
  return row === null ? null : `${name} ${valueText(row)}`;
}

function valueText(row: FigureRow): string {
  const { cell, indicator } = row;
  if (cell.value === null) return missingMark;
  const unit = indicator.counted === null ? '' : ` ${indicator.counted}`;
  return `${formatValue(cell.value, indicator)}${unit}${doubtText(row)}`;
}

function doubtText({ cell }: FigureRow): string {
  return cell.status === 'a_verifier' ? ' (à vérifier)' : '';
}
