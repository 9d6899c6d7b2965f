import { stripShapes } from '../strip/strip-marks.ts';
import { stripMarksIn } from '../strip/strip-place.ts';
import type { StripInput } from '../strip/strip.ts';
import type { FluidTable } from './fluid-html.ts';
import { fluidMarks, rowHeight } from './fluid-marks.ts';
import { fluidWidth } from './fluid-strokes.ts';

/** How a strip plot is read: shapes, never colours alone. */
export const stripKey =
  'Losange : le quartier. Grand trait : la MEL. Tirets : la médiane. Petits traits : les autres quartiers ; pour un nombre, leur hauteur.';

/** A strip plot that fills any width, a row an indicator: the marks and scales of that of a file. */
export function fluidStrip({ rows }: Pick<StripInput, 'rows'>): FluidTable {
  if (rows.length === 0) throw new RangeError('Empty strip plot: at least one indicator is needed.');
  const placed = rows.map((row, index) =>
    stripMarksIn(row, { x: [0, fluidWidth], inset: 0, y: (index + 0.5) * rowHeight }),
  );
  const drawn = fluidMarks(
    {
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: stripShapes(placed),
    },
    rows.length,
  );
  return {
    notes: [stripKey],
    head: null,
    headLines: 0,
    rows: rows.map((row, index) => ({
      kind: 'plain',
      label: row.title,
      note: row.note,
      text: row.focus.text,
      under: row.mel?.text ?? null,
      ends: placed[index]?.ends ?? null,
      isMissing: row.focus.value === null,
      isApart: false,
      drawn: drawn[index] ?? { rules: '', marks: '' },
    })),
    ticks: [],
  };
}
