import { missingMark } from '../../dataset/csv/cell.ts';
import { type GridCell, textOf } from '../grid/grid.ts';

/** What a cell of figures says. */
export type CellValue =
  | { readonly kind: 'blank' }
  /** A number with a decimal point; of hundredths where the cell said « % ». */
  | { readonly kind: 'number'; readonly text: string; readonly isPercent: boolean }
  /** A mark of absence, and the note that it stands for. */
  | { readonly kind: 'missing'; readonly mark: string; readonly note: string | null }
  /** A mark that may mean absence, zero or something else. */
  | { readonly kind: 'doubt'; readonly mark: string }
  | { readonly kind: 'wrong'; readonly text: string; readonly remedy: string };

/** Marks that some tables use for an absence and others for a zero, a sum or a forgotten cell. */
const DOUBTFUL = /^(?:[-–—−/?*:.…]+|x+)$/iu;

/** What a failed formula leaves in a file of text, in French and in English. */
const FAILED = /^#(?:N\/A|REF!|DIV\/0!|VALEUR!|VALUE!|NOM\?|NAME\?|NOMBRE!|NUM!|NUL!|NULL!)$/u;

/** Reads a cell of figures; `absent` holds the doubtful marks that the agent said to be absences. */
export function cellValue(cell: GridCell, absent: ReadonlySet<string>): CellValue {
  const text = textOf(cell);
  if (text === '') return { kind: 'blank' };
  if (absent.has(text)) return { kind: 'missing', mark: text, note: null };
  if (cell.kind === 'number') return { kind: 'number', text: cell.text, isPercent: cell.isPercent };
  if (cell.kind === 'date')
    return { kind: 'wrong', text, remedy: 'le tableur l’a changé en date, récrire le nombre de la source' };
  if (cell.kind === 'error' || FAILED.test(text))
    return { kind: 'wrong', text, remedy: 'la formule a échoué, écrire la valeur ou vider la cellule' };
  return DOUBTFUL.test(text) ? { kind: 'doubt', mark: text } : textValue(text);
}

function textValue(text: string): CellValue {
  const mark = missingMark(text);
  if (mark !== null) return { kind: 'missing', mark: text, note: mark.note };
  const isPercent = text.endsWith('%');
  const bare = text.replace(/\s*%$/u, '').replace(/^−/u, '-');
  const grouped = /^-?\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/u.test(bare);
  const joined = grouped ? bare.replace(/[\s'’]/gu, '') : bare;
  if (/^-?\d+(?:[.,]\d+)?$/u.test(joined))
    return { kind: 'number', text: joined.replace(',', '.'), isPercent };
  return { kind: 'wrong', text, remedy: 'écrire un nombre, ou « nr » si la valeur n’est pas renseignée' };
}
