import { markerLine, type Marker } from '../charts/marker-line.ts';
import { renderSvg } from '../charts/render-svg.ts';
import type { Figure, FigureRow } from './figure.ts';
import { formatValue, missingMark } from './format-value.ts';

/** The small line of a figure for a chapter; null for counts and without references, where words say it better. */
export function figureMarkerSvg(figure: Figure): string | null {
  const { indicator, focus, mel, qpv } = figure;
  if (indicator.unit === 'nombre' || mel === null || qpv === null) return null;
  const spread = figure.neighbourhoods.flatMap(({ cell }) => (cell.value === null ? [] : [cell.value]));
  const marker = (row: FigureRow, name: string): Marker & { readonly shortText: string } => {
    const { value, status } = row.cell;
    const doubtful = status === 'a_verifier';
    const words = value === null ? missingMark : formatValue(value, indicator) + (doubtful ? ' ?' : '');
    return { value, text: `${name} ${words}`, shortText: words, doubtful };
  };
  const input = {
    focus: marker(focus, focus.territory.shortName),
    mel: marker(mel, 'MEL'),
    qpv: marker(qpv, 'QPV'),
  };
  return renderSvg(markerLine({ ...input, spread }));
}
