import type { Observation } from '../dataset/dataset.ts';
import type { Figure, FigureRow } from '../figures/figure.ts';
import { observationText, titledUnit } from '../figures/format-value.ts';
import { rowCells } from './figure-cells.ts';

/** The values of a figure as a table of words. */
export interface EmbedTable {
  readonly caption: string;
  /** Heads of all columns, that of the names first. */
  readonly heads: readonly string[];
  readonly rows: readonly EmbedTableRow[];
  /** The reason of each doubt, with where it stands. */
  readonly notes: readonly string[];
}

/** A row of the table. */
export interface EmbedTableRow {
  readonly name: string;
  readonly isFocus: boolean;
  readonly cells: readonly string[];
}

/** The table of a figure, each cell with its status in words: every territory and every year; of a profile, every indicator beside its references. */
export function embedTable(figure: Figure): EmbedTable {
  return figure.parts.length === 0 ? territoryTable(figure) : profileTable(figure);
}

function territoryTable(figure: Figure): EmbedTable {
  const { indicator, rows, focus, previousYear, years } = figure;
  const columns = [...new Set([previousYear, ...years].filter((year) => year !== null))].toSorted();
  const cellOf = (row: FigureRow, year: number): Observation | null =>
    rowCells(row).find((cell) => cell.year === year) ?? null;
  return {
    caption: titledUnit(figure),
    heads: ['Territoire', ...columns.map(String)],
    rows: rows.map((row) => ({
      name: row.territory.shortName,
      isFocus: row === focus,
      cells: columns.map((year) => cellWords(cellOf(row, year), indicator)),
    })),
    notes: joinNotes(rows.flatMap((row) => rowNotes(row.territory.shortName, rowCells(row)))),
  };
}

function profileTable({ title, parts, focus }: Figure): EmbedTable {
  return {
    caption: title,
    heads: ['Indicateur', focus.territory.shortName, 'MEL', 'QPV'],
    rows: parts.map((part) => ({
      name: titledUnit(part, part.year),
      isFocus: false,
      cells: [part.focus, part.mel, part.qpv].map((row) =>
        cellWords(row === null ? null : row.cell, part.indicator),
      ),
    })),
    notes: joinNotes(
      parts.flatMap((part) =>
        [part.focus, part.mel, part.qpv].flatMap((row) =>
          row === null ? [] : rowNotes(`${part.title}, ${row.territory.shortName}`, [row.cell]),
        ),
      ),
    ),
  };
}

interface PlacedNote {
  readonly place: string;
  readonly note: string;
}

function rowNotes(place: string, cells: readonly Observation[]): readonly PlacedNote[] {
  return cells.flatMap(({ year, note }) => (note === null ? [] : [{ place: `${place}, ${year}`, note }]));
}

/** A reason that several cells share is said once, after all their places. */
function joinNotes(notes: readonly PlacedNote[]): readonly string[] {
  return [...Map.groupBy(notes, ({ note }) => note)].map(
    ([note, places]) => `${places.map(({ place }) => place).join(' ; ')} : ${note}`,
  );
}

function cellWords(cell: Observation | null, indicator: FigureRow['indicator']): string {
  if (cell === null || cell.value === null) return 'non renseigné';
  const words = observationText(cell, indicator);
  return cell.status === 'a_verifier' ? words.replace(/ \?$/u, ' (à vérifier)') : words;
}
