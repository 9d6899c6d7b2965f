import type { Series, SeriesInput, SeriesPoint } from '../charts/series.ts';
import type { Observation } from '../dataset/observation.ts';
import { formatSignedPercent } from '../format.ts';
import { changeBetween } from '../stats/change.ts';
import type { Figure, FigureRow } from './figure.ts';
import { formatValue, missingMark } from './format-value.ts';
import { plainEnds } from './plain-ends.ts';
import { nameRows } from './territory-words.ts';

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
    note: noteOf(figure, others),
  };
}

function seriesRow(figure: Figure, row: FigureRow, kind: Series['kind']): Series {
  const { indicator } = figure;
  const isCount = indicator.unit === 'nombre';
  const points = row.history.map((cell) => (isCount ? pointSince(row.history[0], cell) : pointOf(cell)));
  const text = (point: SeriesPoint | undefined): string => {
    if (point === undefined || point.value === null) return missingMark;
    const words = isCount ? formatSignedPercent(point.value) : formatValue(point.value, indicator);
    return `${words}${point.doubtful ? ' ?' : ''}`;
  };
  const start = isCount && kind !== 'focus' ? '' : text(points[0]).replace('0,0', isCount ? '0' : '0,0');
  return { kind, name: row.territory.shortName, points, startText: start, endText: text(points.at(-1)) };
}

function pointOf({ year, value, status }: Observation): SeriesPoint {
  return { year, value, doubtful: status === 'a_verifier' };
}

function pointSince(first: Observation | undefined, { year, value, status }: Observation): SeriesPoint {
  const from = first?.status === 'publie' ? first.value : null;
  return { year, value: changeBetween(from, value, 'nombre'), doubtful: status === 'a_verifier' };
}

function noteOf({ focus, mel, qpv }: Figure, others: readonly FigureRow[]): string | null {
  const without = others.filter((row) => plainEnds(row) === null);
  const named = [focus, mel, qpv].flatMap((row) => row?.history ?? []);
  const parts = [
    without.length === 0 ? null : `Sans deux valeurs sûres : ${nameRows(without)}.`,
    named.some(({ status }) => status === 'a_verifier') ? 'Point creux : valeur à vérifier.' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}
