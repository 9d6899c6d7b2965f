import type { RankingRow } from '../ranking/ranking-row.ts';

/** A row of a chart of two dates: its value is the later one, its text the change between them. */
export interface ChangeRow extends RankingRow {
  /** The earlier value; null where there is none to draw. */
  readonly from: number | null;
  /** True where the earlier value is drawn hollow. */
  readonly fromDoubtful: boolean;
}

/** Whether a line may join the two values: both are known, and neither is doubtful. */
export function isLinked({ from, value, fromDoubtful, doubtful }: ChangeRow): boolean {
  return from !== null && value !== null && !fromDoubtful && !doubtful;
}
