import { fluidLine } from '../../charts/fluid/fluid-line.ts';
import { type Marker, markerLine, type MarkerLineInput } from '../../charts/marker-line.ts';
import { renderSvg } from '../../charts/render-svg.ts';
import { glanceFacts } from '../facts/glance-facts.ts';
import type { Figure, FigureRow } from '../figure.ts';
import { formatValue, missingMark } from '../format-value.ts';

/** The small line of a figure for a chapter; null for counts and without references, where words say it better. */
export function figureMarkerSvg(figure: Figure): string | null {
  const input = markersOf(figure);
  return input === null ? null : renderSvg(markerLine(input));
}

/** The same line as wide as the card that holds it, without the value of the focus, which the card says; null as above. */
export function figureLine(figure: Figure): string | null {
  const input = markersOf(figure);
  return input === null ? null : fluidLine(input);
}

function markersOf(figure: Figure): MarkerLineInput | null {
  const { indicator, focus, mel, qpv } = figure;
  if (indicator.unit === 'nombre' || mel === null || qpv === null) return null;
  const spread = figure.neighbourhoods.flatMap(({ cell }) => (cell.value === null ? [] : [cell.value]));
  const marker = (row: FigureRow, name: string): Marker & { readonly shortText: string } => {
    const { value, status } = row.cell;
    const doubtful = status === 'a_verifier';
    const words = value === null ? missingMark : formatValue(value, indicator) + (doubtful ? ' ?' : '');
    return { value, text: `${name} ${words}`, shortText: words, doubtful };
  };
  return {
    focus: marker(focus, focus.territory.shortName),
    mel: marker(mel, 'MEL'),
    qpv: marker(qpv, 'QPV'),
    spread,
  };
}

/** What the small line of a figure shows, and its values, in words. */
export interface MarkerWords {
  /** « Taux de pauvreté, 2019 ». */
  readonly words: string;
  /** « Nouveau Mons 40,1 %, MEL 19,2 % · QPV 46,0 % ». */
  readonly values: string;
}

/** The words of the small line of a figure. */
export function markerWords(figure: Figure): MarkerWords {
  const { focus, references } = glanceFacts(figure);
  // The words before already name what is counted.
  const value = figure.indicator.counted === null ? focus : focus.replace(` ${figure.indicator.counted}`, '');
  const own = `${figure.focus.territory.shortName} ${value}`;
  return {
    words: `${figure.title}, ${figure.year}`,
    values: references === '' ? own : `${own}, ${references}`,
  };
}
