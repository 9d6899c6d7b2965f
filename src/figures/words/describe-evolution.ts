import type { Observation } from '../../dataset/dataset.ts';
import { formatList } from '../../format.ts';
import type { FigureFacts, FigureRow, Finding } from '../figure.ts';
import { formatValue, missingMark } from '../format-value.ts';
import {
  changeCautions,
  comparedWithout,
  isHardlyAny,
  shortChange,
  shortReserve,
  signedChange,
  unknownChange,
} from './change-words.ts';
import { fitAlternative } from './describe-alternative.ts';
import { describeChangeTally } from './describe-change-tally.ts';
import { describePath } from './describe-path.ts';
import { capitalize, referenceWords, subjectOf } from './grammar.ts';
import { plainEnds } from './plain-ends.ts';

/** The finding of a chart of two dates: what changed for the focus, for the references, for the other neighbourhoods. */
export function describeEvolution(facts: FigureFacts): Finding {
  const sentences = [...changeCautions(facts), describeReferences(facts), ...describeChangeTally(facts)];
  return {
    headline: describeEvolutionHeadline(facts),
    sentences: sentences.filter((sentence) => sentence !== null),
    alternative: alternativeOf(facts),
  };
}

/** One sentence without full stop: both values of the focus and the change between them, or why it is not known. */
export function describeEvolutionHeadline(facts: FigureFacts): string {
  const { focus, indicator, previousYear, year } = facts;
  const ends = plainEnds(focus);
  if (ends !== null) return describePath(facts, ends);
  const noun = `de ${previousYear} à ${year}, l’évolution dans le quartier ${focus.territory.shortName}`;
  return `Pour ${subjectOf(indicator).phrase}, ${noun} n’est pas connue : ${unknownChange(focus, facts)}`;
}

function describeReferences(facts: FigureFacts): string | null {
  const references = [facts.mel, facts.qpv].filter((row) => row !== null);
  const without = comparedWithout(facts);
  const partial = without === null ? '' : ` (${without})`;
  if (references.length === 0) return null;
  const known = references.flatMap((row) => (row.change === null ? [] : { row, change: row.change }));
  const unknown = references.filter(({ change }) => change === null);
  const changes = known.map(
    ({ row, change }) =>
      `${changeWords(change, facts)} dans ${referenceWords(row)}${row === facts.qpv ? partial : ''}`,
  );
  const lack = unknown.map((row) => `dans ${referenceWords(row)} (${unknownChange(row, facts)})`);
  const pronoun = known.length === 0 ? 'l’évolution' : 'elle';
  const parts = [
    changes.length === 0 ? null : `l’évolution est ${formatList(changes)}`,
    lack.length === 0 ? null : `${formatList(lack)}, ${pronoun} n’est pas connue`,
  ];
  return `${capitalize(parts.filter((part) => part !== null).join(' ; '))}.`;
}

function changeWords(change: number, facts: FigureFacts): string {
  if (change === 0) return 'nulle';
  return isHardlyAny(change) ? 'presque nulle' : `de ${signedChange(change, facts)}`;
}

function alternativeOf(facts: FigureFacts): string {
  const { focus, title, indicator, previousYear, year } = facts;
  const words = (cell: Observation | null): string => {
    if (cell === null || cell.value === null) return missingMark;
    return `${formatValue(cell.value, indicator)}${cell.status === 'a_verifier' ? ' (à vérifier)' : ''}`;
  };
  const change = focus.change === null ? '' : ` (${shortChange(focus.change, facts)})`;
  const start = `${title}, ${focus.territory.shortName} : ${words(focus.previous)} en ${previousYear}, ${words(focus.cell)} en ${year}${change}`;
  const reference = (row: FigureRow | null, name: string): string | null =>
    row === null || row.change === null ? null : `${name} ${shortChange(row.change, facts)}`;
  return fitAlternative(start, [
    shortReserve(facts),
    reference(facts.mel, 'MEL'),
    // Whom a total is compared without takes more words than there are.
    comparedWithout(facts) === null ? reference(facts.qpv, 'ensemble des QPV') : null,
  ]);
}
