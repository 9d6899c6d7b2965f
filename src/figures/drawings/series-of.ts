import type { Series, SeriesInput, SeriesPoint } from '../../charts/series/series.ts';
import type { Observation, Status } from '../../dataset/dataset.ts';
import { formatList, formatSignedPercent } from '../../format.ts';
import { changeBetween } from '../../stats/comparisons.ts';
import type { Figure, FigureRow } from '../figure.ts';
import { formatValue, missingMark } from '../format-value.ts';
import { comparedWithout } from '../words/change-words.ts';
import { nameRows } from '../words/grammar.ts';
import { plainEnds } from '../words/plain-ends.ts';

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

/** The words under a slope or lines: each date of the labelled lines that is not sure, and the others that no line is drawn for; null where all is sure. */
export function seriesNote(figure: Figure): string | null {
  const { focus, mel, qpv, neighbourhoods } = figure;
  const unsure = neighbourhoods.filter((row) => row !== focus && plainEnds(row) === null);
  const without = comparedWithout(figure);
  const parts = [
    ...[focus, mel, qpv].flatMap((row) => (row === null ? [] : (lackOf(row) ?? []))),
    without === null ? null : `Ensemble des QPV : ${without}.`,
    unsure.length === 0 ? null : `Sans deux valeurs sûres : ${nameRows(unsure)}.`,
    hasHollowPoint(figure) ? 'Point creux : à vérifier.' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

function lackOf({ territory, history }: FigureRow): string | null {
  const yearsOf = (wanted: Status): readonly string[] =>
    history.filter(({ status }) => status === wanted).map(({ year }) => String(year));
  const parts = (
    [
      ['non_renseigne', missingMark],
      ['a_verifier', 'à vérifier'],
    ] as const
  ).flatMap(([status, words]) => {
    const years = yearsOf(status);
    return years.length === 0 ? [] : [`${formatList(years)} ${words}`];
  });
  return parts.length === 0 ? null : `${territory.shortName} : ${parts.join(', ').replace(/\.$/, '')}.`;
}

/** Of counts, a doubtful value gives a point only where the first year is sure. */
function hasHollowPoint({ indicator, rows }: Figure): boolean {
  return rows.some(({ history }) => {
    const isDrawn = indicator.unit !== 'nombre' || history[0]?.status === 'publie';
    return isDrawn && history.some(({ status }) => status === 'a_verifier');
  });
}
