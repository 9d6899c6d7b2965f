import type { Series, SeriesInput, SeriesPoint } from '../charts/series.ts';
import type { Observation } from '../dataset/observation.ts';
import { formatSignedPercent } from '../format.ts';
import { changeBetween } from '../stats/change.ts';
import type { Figure, FigureRow } from './figure.ts';
import { formatValue, missingMark } from './format-value.ts';
import { seriesNote } from './series-note.ts';

/** What a slope, or lines, draw of a figure: values for rates; for counts, their change since the first year, in %. */
export function seriesOf(figure: Figure): SeriesInput {
  const { indicator, neighbourhoods, focus, mel, qpv, years, brokenBy } = figure;
  const isCount = indicator.unit === 'nombre';
  const others = neighbourhoods.filter((row) => row !== focus);
  const references = [
    ...(mel === null ? [] : [seriesRow(figure, mel, 'mel')]),
    ...(qpv === null ? [] : [seriesRow(figure, qpv, 'qpv')]),
  ];
  const head = [
    isCount ? `Évolution depuis ${years[0] ?? ''}, en %.` : null,
    brokenBy === null ? null : 'La définition a pu changer entre ces années : à lire avec prudence.',
    brokenBy === null && indicator.changeCaution !== undefined
      ? 'À cette échelle, une évolution se lit avec prudence.'
      : null,
  ].filter((part) => part !== null);
  return {
    series: [
      ...others.map((row) => seriesRow(figure, row, 'plain')),
      ...references,
      seriesRow(figure, focus, 'focus'),
    ],
    years,
    level: isCount ? 0 : null,
    head: head.length === 0 ? null : head.join(' '),
    note: seriesNote(figure),
  };
}

function seriesRow(figure: Figure, row: FigureRow, kind: Series['kind']): Series {
  const name = row.territory.shortName;
  const [first, last] = [row.history[0], row.history.at(-1)];
  if (figure.indicator.unit === 'nombre') {
    const start = row.compared[0];
    const points = row.compared.map((cell) => pointSince(start, cell));
    const isStarted = kind === 'focus' && points[0]?.value === 0;
    return {
      kind,
      name,
      points,
      startText: isStarted ? '0\u{A0}%' : '',
      endText: changeText(points.at(-1), last),
    };
  }
  const points = row.history.map(pointOf);
  const startText = points[0]?.value === null ? '' : valueText(figure, first);
  return { kind, name, points, startText, endText: valueText(figure, last) };
}

function valueText({ indicator }: Figure, cell: Observation | undefined): string {
  if (cell === undefined || cell.value === null) return missingMark;
  return `${formatValue(cell.value, indicator)}${cell.status === 'a_verifier' ? ' ?' : ''}`;
}

function changeText(point: SeriesPoint | undefined, cell: Observation | undefined): string {
  if (cell === undefined || cell.value === null) return missingMark;
  if (point === undefined || point.value === null) return '–';
  return `${formatSignedPercent(point.value)}${point.doubtful ? ' ?' : ''}`;
}

function pointOf({ year, value, status }: Observation): SeriesPoint {
  return { year, value, doubtful: status === 'a_verifier' };
}

function pointSince(first: Observation | undefined, { year, value, status }: Observation): SeriesPoint {
  const from = first?.status === 'publie' ? first.value : null;
  return { year, value: changeBetween(from, value, 'nombre'), doubtful: status === 'a_verifier' };
}
