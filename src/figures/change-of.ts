import type { ChangeInput } from '../charts/change.ts';
import type { ChangeRow } from '../charts/change-row.ts';
import { formatSigned } from '../format.ts';
import type { Figure, FigureRow } from './figure.ts';
import { formatTick, missingMark } from './format-value.ts';

/** What a chart of two dates draws of a figure; a total of counts stands beside in words alone, being no yardstick. Throws with a single year. */
export function changeOf(figure: Figure): ChangeInput {
  const { indicator, year, previousYear, brokenBy } = figure;
  if (previousYear === null) throw new Error(`A single year in "${indicator.id}": no change to draw.`);
  const references = (['mel', 'qpv'] as const).flatMap((kind) => {
    const row = figure[kind];
    return row === null ? [] : [referenceRow(figure, row, kind)];
  });
  return {
    rows: [...figure.neighbourhoods.map((row) => changeRow(figure, row)), ...references],
    years: [previousYear, year],
    columnTitle: 'Évolution',
    warning:
      brokenBy === null
        ? null
        : 'La définition a pu changer entre les deux années : cette évolution se lit avec prudence.',
    formatTick: (value) => formatTick(value, indicator),
  };
}

function changeRow(figure: Figure, row: FigureRow): ChangeRow {
  const { cell, previous } = row;
  return {
    label: row.territory.shortName,
    from: previous?.value ?? null,
    fromDoubtful: previous?.status === 'a_verifier',
    value: cell.value,
    doubtful: cell.status === 'a_verifier',
    text: changeWords(figure, row),
    note: noteOf(figure, row),
    counted: row.counted,
    focus: row === figure.focus,
    reference: null,
  };
}

function referenceRow(figure: Figure, row: FigureRow, reference: 'mel' | 'qpv'): ChangeRow {
  const drawn = changeRow(figure, row);
  const isTotal = figure.indicator.unit === 'nombre';
  return { ...drawn, ...(isTotal ? { from: null, value: null } : {}), reference };
}

function changeWords({ indicator }: Figure, { change, cell, previous }: FigureRow): string {
  if (change !== null) {
    return `${formatSigned(change)}\u{A0}${indicator.changeUnit === 'points' ? 'pt' : '%'}`;
  }
  return cell.value === null || previous === null || previous.value === null ? missingMark : '–';
}

function noteOf({ previousYear }: Figure, { cell, previous }: FigureRow): string | null {
  if (cell.status === 'a_verifier') return 'à vérifier';
  if (cell.value === null) return 'non renseigné';
  if (previous?.status === 'a_verifier') return `${previousYear} à vérifier`;
  return previous === null || previous.value === null ? `${previousYear} n. r.` : null;
}
