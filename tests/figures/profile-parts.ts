import { observationOf, type Status } from '../../src/dataset/dataset.ts';
import type { Indicator } from '../../src/dataset/indicator.ts';
import { dataset, neighbourhoods, specs } from './all-figures.ts';
import { expectedRate } from './expected-rate.ts';

/** A cell of a profile as it is due: unrounded where it is a computed rate. */
export interface ProfileCell {
  readonly territory: string;
  readonly value: number | null;
  readonly status: Status;
}

/** An indicator as a profile is due to show it: as it is, or brought to 100 of another where content/graphiques says so. */
export interface ProfilePart {
  readonly indicator: Indicator;
  readonly title: string;
  readonly nounPhrase: string;
  readonly isCount: boolean;
  readonly cellOf: (territory: string) => ProfileCell;
}

/** What a profile is due to show, in the order of the data. */
export const profileParts: readonly ProfilePart[] = dataset.indicators.map((indicator) => {
  const rate = specs.find((spec) => spec.form === 'taux' && spec.indicator === indicator.id);
  if (rate === undefined) {
    const cellOf = (territory: string): ProfileCell => {
      const cell = observationOf(dataset, indicator.id, territory, indicator.years.at(-1) ?? NaN);
      return { territory, value: cell?.value ?? null, status: cell?.status ?? 'non_renseigne' };
    };
    const { title, nounPhrase, unit } = indicator;
    return { indicator, title, nounPhrase, isCount: unit === 'nombre', cellOf };
  }
  const cellOf = (territory: string): ProfileCell => {
    const { exact, status } = expectedRate(rate, territory);
    return { territory, value: exact, status };
  };
  const title = `${indicator.title} pour 100 habitants`;
  const nounPhrase = `le nombre d’${indicator.counted} pour 100 habitants`;
  return { indicator, title, nounPhrase, isCount: false, cellOf };
});

/** 0 for the highest third, 1 for the middle, 2 for the lowest: by the share of values below, half of the equal ones with them; null for a count, and for a cell that is missing or a doubtful zero. */
export function thirdDue({ isCount, cellOf }: ProfilePart, territory: string): number | null {
  if (isCount) return null;
  const counted = neighbourhoods.flatMap(({ id }) => {
    const { value, status } = cellOf(id);
    return value === null || (value === 0 && status === 'a_verifier') ? [] : [{ id, value }];
  });
  const own = counted.find(({ id }) => id === territory)?.value;
  if (own === undefined) return null;
  const below = counted.filter(({ value }) => value < own).length;
  const place = (below + counted.filter(({ value }) => value === own).length / 2) / counted.length;
  if (place <= 1 / 3) return 2;
  return place >= 2 / 3 ? 0 : 1;
}
