import type { Indicator } from '../dataset/indicator.ts';
import { indicatorAt } from '../figures/indicator-at.ts';
import { formatList } from '../format.ts';

/** Where the figures come from, a sentence for each source: that of most indicators first, the others with the indicators they are for. */
export function sourceLines(indicators: readonly Indicator[]): readonly string[] {
  const groups = [
    ...Map.groupBy(indicators, (one) => indicatorAt(one, one.years).source.replace(/\.$/u, '')),
  ].toSorted(([, a], [, b]) => b.length - a.length);
  return groups.map(([source, own], index) =>
    index === 0
      ? `Source des chiffres : ${source}.`
      : `Pour ${formatList(own.map(({ nounPhrase }) => nounPhrase))} : ${source}.`,
  );
}
