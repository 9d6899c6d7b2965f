/** A cell of a table as JSON holds it. */
export type ColumnCell = string | number | null;

/** A table as JSON holds it: the names of its columns once, then a list of cells a row. A row of named cells weighs twice as much. */
export interface ColumnTable {
  readonly colonnes: readonly string[];
  readonly valeurs: readonly (readonly ColumnCell[])[];
}

/** Rows of named cells as a table by columns; the first row gives the columns and their order. */
export function toColumns(rows: readonly Readonly<Record<string, ColumnCell>>[]): ColumnTable {
  const colonnes = Object.keys(rows[0] ?? {});
  return { colonnes, valeurs: rows.map((row) => colonnes.map((column) => row[column] ?? null)) };
}

/** The rows of a table by columns, their cells named again. */
export function fromColumns({
  colonnes,
  valeurs,
}: ColumnTable): readonly Readonly<Record<string, ColumnCell>>[] {
  return valeurs.map((cells) => Object.fromEntries(colonnes.map((column, i) => [column, cells[i] ?? null])));
}
