import { formatList } from '../../format.ts';
import type { FigureFacts, FigureRow } from '../figure.ts';
import { formatValue, missingMark } from '../format-value.ts';
import { comparedWithout, shortChange, shortReserve } from './change-words.ts';
import { fitAlternative } from './describe-alternative.ts';
import { agree, capitalize, pronoun, referenceWords, type Subject, subjectOf, verb } from './grammar.ts';
import { plainEnds, type PlainEnds } from './plain-ends.ts';

/** One sentence: from which value to which the focus and the references went; null where none of them is known at two dates. */
export function describeSeriesValues(facts: FigureFacts): string | null {
  const rows = [facts.focus, facts.mel, facts.qpv].filter((row) => row !== null);
  const known = rows.filter((row) => plainEnds(row) !== null);
  const unknown = rows.filter((row) => plainEnds(row) === null && row !== facts.focus);
  if (known.length === 0) return null;
  const subject = subjectOf(facts.indicator);
  const isDated = known.some((row) => {
    const ends = plainEnds(row);
    return ends !== null && !isOfFigure(facts, ends);
  });
  const paths = joinPaths(
    known.map((row) => pathOf(facts, row, isDated)),
    subject,
  );
  const lack =
    unknown.length === 0
      ? ''
      : ` ; il n’y a pas deux valeurs sûres pour ${formatList(unknown.map(referenceWords))}`;
  return `${capitalize(subject.phrase)} ${paths}${lack}.`;
}

/** The way of one row: « de 18,9 % à 19,2 % dans la métropole », or « à 15,2 % dans le quartier » where it reads the same at both ends. */
interface Path {
  readonly isStill: boolean;
  readonly words: string;
}

/** « est passée de … à … dans le quartier ; elle est restée à … dans la métropole »: rows that moved and rows that did not, each with its verb, that of the first row first. */
function joinPaths(paths: readonly Path[], subject: Subject): string {
  const clauses = [false, true].flatMap((isStill) => {
    const rows = paths.filter((path) => path.isStill === isStill);
    const did = `${verb(subject, 'est', 'sont')} ${agree(isStill ? 'resté' : 'passé', subject)}`;
    return rows.length === 0
      ? []
      : [{ isStill, words: `${did} ${formatList(rows.map(({ words }) => words))}` }];
  });
  const isFirst = (clause: { readonly isStill: boolean }): boolean => clause.isStill === paths[0]?.isStill;
  return clauses
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
    .map(({ words }) => words)
    .join(` ; ${pronoun(subject)} `);
}

/** The values at both ends in 150 characters at most, for the focus and as many references as fit; for counts, the changes between them. */
export function describeSeriesAlternative(facts: FigureFacts): string {
  const { focus, title, mel, qpv, indicator } = facts;
  if (indicator.unit === 'nombre') return countAlternative(facts);
  const start = `${title}, ${focus.territory.shortName} : ${endWords(facts, focus, true)}`;
  return fitAlternative(start, [
    shortReserve(facts),
    mel === null ? null : `MEL ${endWords(facts, mel, false)}`,
    qpv === null ? null : `ensemble des QPV ${endWords(facts, qpv, false)}`,
  ]);
}

function countAlternative(facts: FigureFacts): string {
  const { focus, title, mel, qpv } = facts;
  const change = (row: FigureRow | null): string | null => {
    const ends = row === null ? null : plainEnds(row);
    if (ends === null || ends.change === null) return null;
    return `${shortChange(ends.change, facts)}${isOfFigure(facts, ends) ? '' : ` de ${ends.first.year} à ${ends.last.year}`}`;
  };
  const [own, metropolis, all] = [change(focus), change(mel), change(qpv)];
  const start = `${title}, ${focus.territory.shortName} : ${endWords(facts, focus, true)}`;
  return fitAlternative(own === null ? start : `${start} (${own})`, [
    shortReserve(facts),
    metropolis === null ? null : `MEL ${metropolis}`,
    all === null || comparedWithout(facts) !== null ? null : `ensemble des QPV ${all}`,
  ]);
}

/** Whether the plain ends of a row are the first and the last year of the figure, that its words name once for all. */
function isOfFigure({ years }: FigureFacts, { first, last }: PlainEnds): boolean {
  return first.year === years[0] && last.year === years.at(-1);
}

/** The way of a row from its first plain value to its last; where the rows do not end in the same years, each value has its own beside it. */
function pathOf(facts: FigureFacts, row: FigureRow, isDated: boolean): Path {
  const ends = plainEnds(row);
  const [from, to] = [ends?.first, ends?.last].map((cell) =>
    cell === undefined
      ? ''
      : `${formatValue(cell.value, facts.indicator)}${isDated ? ` (${cell.year})` : ''}`,
  );
  const where = row === facts.focus ? 'le quartier' : referenceWords(row);
  const without = row === facts.qpv ? comparedWithout(facts) : null;
  const isStill = from === to;
  const way = isStill ? `à ${to}` : `de ${from} à ${to}`;
  return { isStill, words: `${way} dans ${where}${without === null ? '' : ` (${without})`}` };
}

function endWords({ indicator }: FigureFacts, { history }: FigureRow, isDated: boolean): string {
  const ends = [history[0], history.at(-1)].map((cell) => {
    const value =
      cell === undefined || cell.value === null ? missingMark : formatValue(cell.value, indicator);
    const doubt = cell?.status === 'a_verifier' ? ' (à vérifier)' : '';
    return `${value}${doubt}${isDated ? ` en ${cell?.year ?? ''}` : ''}`;
  });
  return ends.join(isDated ? ', ' : ' puis ');
}
