import type { StripInput, StripMarker, StripRow } from '../../charts/strip/strip.ts';
import { formatList } from '../../format.ts';
import { median } from '../../stats/order-statistics.ts';
import type { Figure, FigureRow } from '../figure.ts';
import { formatCell, formatTick, formatValue, missingMark } from '../format-value.ts';

/** What a strip plot draws of a profile: a strip for each of its rankings. */
export function stripOf({ parts }: Figure): StripInput {
  return { rows: parts.map(stripRow) };
}

function stripRow(part: Figure): StripRow {
  const { indicator, neighbourhoods, focus, mel, title, year } = part;
  const others = neighbourhoods.filter((row) => row !== focus);
  const middle = median(neighbourhoods.map(({ counted, cell }) => (counted ? cell.value : null)));
  return {
    title: `${title} (${year})${indicator.unit === 'nombre' ? ', une taille' : ''}`,
    isCount: indicator.unit === 'nombre',
    focus: marker(focus, focus.cell.value === null ? missingMark : formatValue(focus.cell.value, indicator)),
    mel: mel === null || indicator.unit === 'nombre' ? null : marker(mel, `MEL ${mel.text}`),
    median:
      middle === null
        ? null
        : {
            value: middle,
            text: `médiane ${formatCell({ ...focus.cell, value: middle }, indicator)}`,
            doubtful: false,
          },
    others: others.flatMap(({ cell }) =>
      cell.value === null ? [] : [{ value: cell.value, doubtful: cell.status === 'a_verifier' }],
    ),
    note: noteOf(others),
    formatTick: (value) => formatTick(value, indicator),
  };
}

function marker({ cell }: FigureRow, text: string): StripMarker {
  const doubtful = cell.status === 'a_verifier';
  return { value: cell.value, text: `${text}${doubtful ? ' (à vérifier)' : ''}`, doubtful };
}

/** How many of the others have no stroke, or a hollow point. */
function noteOf(others: readonly FigureRow[]): string | null {
  const missing = others.filter(({ cell }) => cell.value === null).length;
  const doubtful = others.filter(({ cell }) => cell.status === 'a_verifier').length;
  const parts = [
    missing === 0 ? null : `${missing} non ${missing > 1 ? 'renseignés' : 'renseigné'}`,
    doubtful === 0 ? null : `${doubtful} à vérifier`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Autres quartiers : ${formatList(parts)}`;
}
