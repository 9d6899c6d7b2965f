import type { Territory } from '../../dataset/territory.ts';

/** A commune and the territories that lie in it, wholly or in part. */
export interface CommuneEntry {
  readonly commune: string;
  readonly territories: readonly Territory[];
}

/** The communes in French alphabetical order, each with its territories in the order given; a territory stands under each of its communes. */
export function byCommune(territories: readonly Territory[]): readonly CommuneEntry[] {
  const names = new Set(territories.flatMap(({ communes }) => communes));
  const collator = new Intl.Collator('fr');
  return [...names].toSorted(collator.compare).map((commune) => ({
    commune,
    territories: territories.filter(({ communes }) => communes.includes(commune)),
  }));
}
