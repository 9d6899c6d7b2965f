import { type Dataset, indicatorOf, territoryOf } from '../../dataset/dataset.ts';
import { formatPublished } from '../../format.ts';
import { indicatorUrl } from '../../urls.ts';
import type { UsedCell } from '../formula/quantity.ts';
import { readingOfVerification, type Verification } from '../verification.ts';

/** A cell of the table as a reader sees it. */
export interface DescribedCell {
  /** « Taux de pauvreté ». */
  readonly title: string;
  /** « Ensemble des QPV, 2019 ». */
  readonly place: string;
  /** « 46,0 % », « non renseigné », « 0 %, à vérifier ». */
  readonly value: string;
  /** The address of its row on the page of the indicator. */
  readonly href: string;
}

/** A cell of the table as a reader sees it. */
export function describeCell(dataset: Dataset, cell: UsedCell): DescribedCell {
  const { title } = indicatorOf(dataset, cell.indicator);
  const { shortName } = territoryOf(dataset, cell.territory);
  return {
    title,
    place: `${shortName}, ${cell.year}`,
    value: cellValue(dataset, cell),
    href: `${indicatorUrl(cell.indicator)}#${cell.territory}`,
  };
}

/** The value of a cell in French with its status. */
export function cellValue(dataset: Dataset, { indicator, observation }: UsedCell): string {
  if (observation === null || observation.published === null) return 'non renseigné';
  const sign = indicatorOf(dataset, indicator).unit === 'pourcentage' ? '\u{A0}%' : '';
  const value = `${formatPublished(observation.published)}${sign}`;
  return observation.status === 'a_verifier' ? `${value}, à vérifier` : value;
}

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
