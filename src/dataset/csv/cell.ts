import type { Report } from '../defect.ts';

/** One cell of a CSV file and its place. */
export interface Cell {
  readonly file: string;
  readonly line: number;
  /** Rank of the cell in its line, from 1. */
  readonly column: number;
  /** Name of its column. */
  readonly field: string;
  readonly text: string;
  /** False when the text was refused as unsafe; that defect is already reported. */
  readonly sound: boolean;
}

/** One line of a CSV file, by name of column. */
export type Row<Column extends string> = Readonly<Record<Column, Cell>>;

/** Reports a defect at the place of a cell. */
export function reportCell(cell: Cell, message: string, report: Report): void {
  const { file, line, column, field } = cell;
  report({ file, line, column, field, message });
}

/** Sets the admitted words of a message: « publie, non_renseigne ou a_verifier ». */
export function listChoices(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ou ${last}`;
}

/** What tables write instead of a value, and the note that says why; null where the mark says no more than that the value is missing. */
const MARKS: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:[<≤]\s*\d+|[-–—−]+|s|sec|secret|secret(?:isé| stat(?:istique)?\.?)|c|\*+)$/iu, 'secret statistique'],
  [/^n\.?\s*s\.?$/iu, 'non significatif'],
  [/^(?:s\.?\s*o\.?|sans objet)$/iu, 'sans objet'],
  [/^(?:n\.?\s*c\.?|non communiquée?)$/iu, 'non communiqué'],
  [/^(?:n\s*[./]?\s*d\.?|non disponible|indisponible)$/iu, 'non disponible'],
  [/^(?:n\.?\s*r\.?|non renseignée?)$/iu, null],
  [/^(?:#?\s*n\s*[./]\s*a\.?|na|nan|null|none|nil|vide|inconnue?|x+|\?+|\.{2,}|…|:|\/)$/iu, null],
];

/** What a mark of a missing value tells: the note to write, or null for none. */
export interface MissingMark {
  readonly note: string | null;
}

/** Reads a mark that stands for a missing value (« nd », « <5 », « s »…); null for any other text. */
export function missingMark(text: string): MissingMark | null {
  const found = MARKS.find(([pattern]) => pattern.test(text.trim()));
  return found === undefined ? null : { note: found[1] };
}

/** Says in French that a mark is no value, and what to write instead. */
export function refuseMark(text: string): string | null {
  const mark = missingMark(text);
  if (mark === null) return null;
  const note = mark.note === null ? 'si elle est connue, la raison en note' : `en note, « ${mark.note} »`;
  return `« ${text} » n’est pas un nombre mais tient lieu d’une valeur absente : vider la cellule, écrire le statut non_renseigne et, ${note}.`;
}
