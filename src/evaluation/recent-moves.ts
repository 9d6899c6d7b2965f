import type { Dataset } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Evaluation } from '../editorial/schemas/evaluation.ts';
import { type Movement, movementOf } from './movement.ts';

/** What became of an indicator between its two latest years. */
export interface RecentMove {
  readonly indicator: Indicator;
  readonly from: number;
  readonly to: number;
  /** The greatest change that still reads « stable ». */
  readonly threshold: number;
  readonly focus: Movement;
  /** The metropolis; null where data/ has none. */
  readonly mel: Movement | null;
  /** How many neighbourhoods went which way. */
  readonly neighbourhoods: Readonly<Record<Movement['kind'], number>>;
}

/** Every indicator with a declared threshold and two years, by what became of it; `single` have no other year. */
export interface RecentMoves {
  readonly moved: readonly RecentMove[];
  readonly stable: readonly RecentMove[];
  readonly broken: readonly RecentMove[];
  readonly unknown: readonly RecentMove[];
  readonly single: readonly Indicator[];
}

/** « Ce qui a bougé »: over all indicators, the changes of a territory beyond the threshold, skipped across breaks of series. */
export function recentMoves(dataset: Dataset, { indicateurs }: Evaluation, territory: string): RecentMoves {
  const judged = dataset.indicators.flatMap((indicator) => {
    const declared = indicateurs.find(({ indicateur }) => indicateur === indicator.id);
    return declared === undefined ? [] : [{ indicator, threshold: declared.seuil }];
  });
  const moves = judged.flatMap(({ indicator, threshold }): RecentMove[] => {
    const [from, to] = indicator.years.slice(-2);
    if (from === undefined || to === undefined) return [];
    const at = (place: string): Movement =>
      movementOf(dataset, { indicator, territory: place, from, to, threshold });
    const mel = dataset.territories.find(({ type }) => type === 'metropole');
    const own = dataset.territories.filter(({ type }) => type === 'qpv').map(({ id }) => at(id).kind);
    return [
      {
        indicator,
        from,
        to,
        threshold,
        focus: at(territory),
        mel: mel === undefined ? null : at(mel.id),
        neighbourhoods: countKinds(own),
      },
    ];
  });
  const of = (...kinds: readonly Movement['kind'][]): readonly RecentMove[] =>
    moves.filter(({ focus }) => kinds.includes(focus.kind));
  return {
    moved: of('up', 'down'),
    stable: of('stable'),
    broken: of('broken'),
    unknown: of('unknown'),
    single: judged.filter(({ indicator }) => indicator.years.length < 2).map(({ indicator }) => indicator),
  };
}

function countKinds(kinds: readonly Movement['kind'][]): RecentMove['neighbourhoods'] {
  const count = (kind: Movement['kind']): number => kinds.filter((one) => one === kind).length;
  return {
    up: count('up'),
    down: count('down'),
    stable: count('stable'),
    broken: count('broken'),
    unknown: count('unknown'),
  };
}
