import { formatDecimal } from '../format.ts';
import { EVALUATION } from '../urls.ts';
import type { ChangeNames, ToldChange } from './change-entry.ts';
import type { Change } from './ledger-line.ts';
import type { PublishedState } from './published-state.ts';
import type { WordRun } from './word-runs.ts';

type ThresholdChange = Extract<Change, { sorte: 'seuil' }>;

/** A baseline and its threshold that were declared, changed or taken back, as readers are told it. */
export function tellThreshold(
  { indicateur, repere }: ThresholdChange,
  { thresholds }: Pick<PublishedState, 'thresholds'>,
  { indicators }: Pick<ChangeNames, 'indicators'>,
): ToldChange {
  const { title = indicateur, unit = 'pourcentage' } = indicators.find(({ id }) => id === indicateur) ?? {};
  const words = ({ depart, seuil }: NonNullable<typeof repere>): string =>
    `${formatDecimal(seuil, String(seuil).split('.')[1]?.length ?? 0)}\u{A0}${unit === 'nombre' ? '%' : seuil < 2 ? 'point' : 'points'}, depuis ${depart}`;
  const old = thresholds.get(indicateur) ?? null;
  const what = repere === null ? 'retiré' : old === null ? 'déclaré' : 'changé';
  const runs: readonly WordRun[] = [
    ...(old === null ? [] : [{ kind: 'gone' as const, text: words(old) }]),
    ...(repere === null ? [] : [{ kind: 'new' as const, text: words(repere) }]),
  ];
  return {
    title: `Seuil ${what} : ${title}`,
    href: EVALUATION,
    sentences: ['Jusqu’à cet écart, le site dit que l’indicateur est stable.'],
    parts: [{ key: null, label: null, note: null, href: null, runs }],
  };
}
