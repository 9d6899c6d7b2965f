import { fluidLine } from '../charts/fluid/fluid-line.ts';
import { markerLine, type Marker, type MarkerLineInput } from '../charts/marker-line.ts';
import { renderSvg } from '../charts/render-svg.ts';
import type { Figure, FigureRow } from './figure.ts';
import { formatValue, missingMark } from './format-value.ts';

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
