import { tooWidePiece } from '../../charts/ranking/ranking-layout.ts';
import type { RankingRow } from '../../charts/ranking/ranking-row.ts';
import type { RankingInput } from '../../charts/ranking/ranking.ts';
import type { Reference } from '../../charts/ranking/reference-flags.ts';
import type { Figure, FigureRow } from '../figure.ts';
import { formatTick, formatValue, missingMark } from '../format-value.ts';

/** What a ranking draws of a figure: dots and references for rates, bars alone for counts, whose totals are no yardstick. */
export function rankingOf(figure: Figure): RankingInput {
  const { indicator } = figure;
  const count = indicator.unit === 'nombre';
  return {
    rows: figure.neighbourhoods.map((row) => rankingRow(figure, row)),
    references: count
      ? []
      : [reference(figure, 'mel'), reference(figure, 'qpv')].filter((one) => one !== null),
    mark: count ? 'bar' : 'dot',
    formatTick: (value) => formatTick(value, indicator),
  };
}

function rankingRow(figure: Figure, row: FigureRow): RankingRow {
  const { status, value } = row.cell;
  const notes = { publie: null, non_renseigne: 'non renseigné', a_verifier: 'à vérifier' } as const;
  return {
    label: row.territory.shortName,
    value,
    text: row.text,
    note: notes[status],
    doubtful: status === 'a_verifier',
    counted: row.counted,
    focus: row === figure.focus,
    reference: null,
  };
}

function reference(figure: Figure, kind: 'mel' | 'qpv'): Reference | null {
  const row = figure[kind];
  if (row === null) return null;
  const doubt = row.cell.status === 'a_verifier' ? ' (à vérifier)' : '';
  const words = `${row.cell.value === null ? missingMark : formatValue(row.cell.value, figure.indicator)}${doubt}`;
  const shortText = `${kind.toLocaleUpperCase('fr')} ${words}`;
  return { kind, value: row.cell.value, text: `${row.territory.shortName} ${words}`, shortText };
}

/** Says in French that a short name has a word that no chart can hold nor break, and what to write; null when it fits. */
export function refuseWideName(name: string): string | null {
  const found = tooWidePiece(name);
  if (found === null) return null;
  return `« ${found.piece} » est trop large pour les graphiques : l’abréger (« ${found.fits} » tient encore), ou le couper par une espace, un trait d’union ou une barre.`;
}
