import type { Figure, FigureRow } from './figure.ts';
import { formatValue, missingMark } from './format-value.ts';
import { thirdWords } from './third-words.ts';

/** What one line says of a figure: the value of the focus, the references, the place among the neighbourhoods. */
export interface GlanceFacts {
  /** « 40,1 % », « 1 175 habitants », « non renseigné », « 0 % (à vérifier) ». */
  readonly focus: string;
  readonly year: number;
  /** « MEL 19,2 % · QPV 46,0 % »; for counts, whose totals are no yardstick, what is counted. */
  readonly references: string;
  /** « Dans le tiers du milieu des 25 quartiers comptés »; '' where the focus is not counted. */
  readonly position: string;
}

/** The facts of one line on a figure, each number from the data. */
export function glanceFacts(figure: Figure): GlanceFacts {
  const { focus, mel, qpv, indicator, counted, year } = figure;
  const references = [referenceText(figure, mel, 'MEL'), referenceText(figure, qpv, 'QPV')].filter(
    (text) => text !== null,
  );
  return {
    focus: valueText(figure, focus),
    year,
    references: indicator.unit === 'nombre' ? '' : references.join(' · '),
    position: focus.third === null ? '' : `Dans ${thirdWords(focus.third)} des ${counted} quartiers comptés`,
  };
}

function referenceText(figure: Figure, row: FigureRow | null, name: string): string | null {
  return row === null ? null : `${name} ${valueText(figure, row)}`;
}

function valueText({ indicator }: Figure, { cell }: FigureRow): string {
  if (cell.value === null) return missingMark;
  const unit = indicator.counted === null ? '' : ` ${indicator.counted}`;
  const doubt = cell.status === 'a_verifier' ? ' (à vérifier)' : '';
  return `${formatValue(cell.value, indicator)}${unit}${doubt}`;
}
