import type { ChangeRow } from '../../charts/change/change-marks.ts';
import type { ChangeInput } from '../../charts/change/change.ts';
import { formatSigned, formatSignedPercent } from '../../format.ts';
import type { Figure, FigureRow } from '../figure.ts';
import { formatTick, missingMark } from '../format-value.ts';
import { nameTerritories } from '../words/grammar.ts';

/**
 * What a chart of two dates draws of a figure: for rates, both values; for counts, whose sizes differ too much for their
 * changes to be seen, the change in % from a common start. Throws with a single year.
 */
export function changeOf(figure: Figure): ChangeInput {
  const { indicator, year, previousYear } = figure;
  if (previousYear === null) throw new Error(`A single year in "${indicator.id}": no change to draw.`);
  const isCount = indicator.unit === 'nombre';
  const draw = isCount ? changeRow : valuesRow;
  const references = (['mel', 'qpv'] as const).flatMap((kind) => {
    const row = figure[kind];
    if (row === null) return [];
    const drawn = draw(figure, row);
    return [{ ...drawn, note: drawn.note ?? withoutNote(row), reference: kind }];
  });
  return {
    rows: [...figure.neighbourhoods.map((row) => draw(figure, row)), ...references],
    years: [previousYear, year],
    level: isCount ? 0 : null,
    columnTitle: 'Évolution',
    warning: warningOf(figure),
    formatTick: (value) =>
      isCount ? formatSignedPercent(value, Number.isInteger(value) ? 0 : 1) : formatTick(value, indicator),
  };
}

/** Whom a total is compared without; the sentences say at which dates. */
function withoutNote({ without }: FigureRow): string | null {
  return without.length === 0 ? null : `sans ${nameTerritories(without)}`;
}

/** What hinders the reading of the changes, in one line; null where nothing does. */
function warningOf({ brokenBy, indicator }: Figure): string | null {
  if (brokenBy !== null) {
    return 'La définition a pu changer entre les deux années : cette évolution se lit avec prudence.';
  }
  return indicator.changeCaution === undefined
    ? null
    : 'À cette échelle, une évolution se lit avec prudence.';
}

/** A count: from no change to its own; without marks where it is not known. */
function changeRow(figure: Figure, row: FigureRow): ChangeRow {
  const { change } = row;
  return {
    ...wordsOf(figure, row),
    from: change === null ? null : 0,
    fromDoubtful: false,
    value: change,
    doubtful: false,
    counted: change !== null,
  };
}

/** A rate: from its earlier value to its later one. */
function valuesRow(figure: Figure, row: FigureRow): ChangeRow {
  const { cell, previous } = row;
  return {
    ...wordsOf(figure, row),
    from: previous?.value ?? null,
    fromDoubtful: previous?.status === 'a_verifier',
    value: cell.value,
    doubtful: cell.status === 'a_verifier',
    counted: row.counted,
  };
}

function wordsOf(figure: Figure, row: FigureRow) {
  const { focus } = figure;
  const label = row.territory.shortName;
  const [text, note] = [changeWords(figure, row), noteOf(figure, row)];
  return { label, text, note, focus: row === focus, reference: null };
}

function changeWords({ indicator }: Figure, { change, cell, previous }: FigureRow): string {
  if (change !== null) {
    return `${formatSigned(change)}\u{A0}${indicator.changeUnit === 'points' ? 'pt' : '%'}`;
  }
  return cell.value === null || previous === null || previous.value === null ? missingMark : '–';
}

/** Each date that is not sure, the later one first. */
function noteOf({ year, previousYear }: Figure, { cell, previous }: FigureRow): string | null {
  const [later, earlier] = [lackOf(cell), lackOf(previous)];
  if (later === null) return earlier === null ? null : `${previousYear} ${earlier}`;
  if (earlier === null) return later === 'n. r.' ? 'non renseigné' : later;
  return earlier === later
    ? `${previousYear} et ${year} ${later}`
    : `${year} ${later}, ${previousYear} ${earlier}`;
}

function lackOf(cell: FigureRow['previous']): string | null {
  if (cell === null || cell.value === null) return missingMark;
  return cell.status === 'a_verifier' ? 'à vérifier' : null;
}
