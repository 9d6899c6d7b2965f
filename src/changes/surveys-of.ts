import { formatCount } from '../format.ts';
import { HOME } from '../urls.ts';
import type { ChangeEntry, ChangeNames, Survey } from './change-entry.ts';
import { describeChange } from './describe-changes.ts';
import type { LedgerLine } from './ledger-line.ts';
import { type PublishedState, stateAfter } from './published-state.ts';

/** What the ledger tells, survey by survey, the newest first; the first one is a single entry: what the site began with. */
export function surveysOf(lines: readonly LedgerLine[], names: ChangeNames): readonly Survey[] {
  const groups = [...Map.groupBy(lines, ({ releve }) => releve)].toSorted(([a], [b]) => a - b);
  return groups
    .map(([number, own], rank): Survey => {
      const date = own[0]?.date ?? '';
      if (rank === 0) return { date, entries: [tellStart(date, stateAfter(own), names)] };
      const before = lines.filter(({ releve }) => releve < number);
      const entries = own.map((line, index): ChangeEntry => ({
        id: `r${number}-${index + 1}`,
        date,
        ...describeChange(line, stateAfter([...before, ...own.slice(0, index)]), names),
      }));
      return { date, entries };
    })
    .toReversed();
}

function tellStart(date: string, state: PublishedState, { editorial }: ChangeNames): ChangeEntry {
  const cells = [...state.years.values()].reduce((sum, year) => sum + year.size, 0);
  const indicators = new Set([...state.years.keys()].map((key) => key.split(' ')[0])).size;
  return {
    id: 'r1-1',
    date,
    title: 'Première édition en ligne',
    href: HOME,
    sentences: [
      `Le texte de la convention, son annexe (${editorial.editions[0]?.nom ?? ''}), ` +
        `${counted(indicators, 'indicateur', 'indicateurs')} en ${counted(cells, 'case', 'cases')}, ` +
        `${counted(state.errata.size, 'erratum', 'errata')}, ${counted(state.facts.size, 'fait communiqué', 'faits communiqués')}.`,
    ],
    parts: [],
  };
}

function counted(count: number, one: string, several: string): string {
  if (count === 0) return `aucun ${one}`;
  return `${formatCount(count)} ${count === 1 ? one : several}`;
}
