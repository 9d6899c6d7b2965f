import type { UsedCell } from './quantity.ts';
import { readingOfVerification, type Verification } from './verification.ts';

/** More neighbourhoods than that are read in the table of the indicator. */
const MOST_SHOWN = 6;

/** The cells to show of a verification: all that a computation reads, but of a count or a list only those selected or named. */
export function shownCells({ outcome }: Pick<Verification, 'outcome'>): readonly UsedCell[] {
  const cells = readingOfVerification({ outcome })?.cells ?? [];
  if (outcome.kind === 'majorite') return [];
  if (outcome.kind === 'liste') {
    const { names, unnamed } = outcome.comparison;
    const shown = new Set([...names.map(({ territory }) => territory), ...unnamed]);
    return cells.filter(({ territory }) => shown.has(territory));
  }
  const selected = outcome.kind === 'rien' ? null : (outcome.quantity.counted?.selected ?? null);
  if (selected === null) return cells;
  return selected.length > MOST_SHOWN ? [] : cells.filter(({ territory }) => selected.includes(territory));
}
