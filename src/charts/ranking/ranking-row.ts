/** One named row of a ranking; words and numbers come already formatted. */
export interface RankingRow {
  /** Short name of what the row stands for. */
  readonly label: string;
  /** Position or length; null where there is none to draw. */
  readonly value: number | null;
  /** What is printed at the end of the row: the value as readers write it, or the mark of a missing one. */
  readonly text: string;
  /** Words beside the name for a value that is missing or doubtful; null for a plain one. */
  readonly note: string | null;
  /** True where the value is drawn hollow. */
  readonly doubtful: boolean;
  /** False where the row is left out of ranks; such rows close the list. */
  readonly counted: boolean;
  /** True for the one row the chart is about. */
  readonly focus: boolean;
  /** Set for what the rows are read against and is none of them; such rows close the list. */
  readonly reference: 'mel' | 'qpv' | null;
}

/** Order of a ranking: counted rows from the greatest value, then uncounted ones, then those without value, then references; ties by name. */
export function byRank(a: RankingRow, b: RankingRow): number {
  const sections = section(a) - section(b);
  if (sections !== 0 || a.reference !== null) return sections;
  return (b.value ?? 0) - (a.value ?? 0) || a.label.localeCompare(b.label, 'fr');
}

function section(row: RankingRow): number {
  if (row.reference !== null) return row.reference === 'mel' ? 3 : 4;
  if (row.value === null) return 2;
  return row.counted ? 0 : 1;
}
