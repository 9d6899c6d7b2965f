import { type Cell, reportCell } from '../csv/cell.ts';
import type { Report } from '../defect.ts';

/** A code of the list of 2015: QP, the département and three digits. */
const OF_2015 = /^QP\d[0-9AB]\d{4}$/;
/** A code of the list of 2024: QN, the département, two digits and a letter for the metropolitan France or the overseas. */
const OF_2024 = /^QN\d[0-9AB]\d{3}[A-Z]$/;

/** The cells of one row of territories that hold codes, and the kind of the territory. */
export interface CodeCells {
  readonly type: string;
  readonly of2015: Cell;
  /** Codes of the list of 2024, separated by a space; outlines changed, so that a neighbourhood may have several. */
  readonly of2024: Cell;
}

/** Reports the codes of neighbourhoods that are none, of the other list, given to a reference, or given twice; `seen` holds the codes of the rows before. */
export function checkQpvCodes(cells: CodeCells, seen: Map<string, number>, report: Report): void {
  const { type, of2015, of2024 } = cells;
  for (const cell of [of2015, of2024]) {
    const refusal = cell.text === '' || !cell.sound ? null : refuse(cell, cell === of2015, type, seen);
    if (refusal !== null) reportCell(cell, refusal, report);
  }
  if (of2015.text !== '' && !seen.has(of2015.text)) seen.set(of2015.text, of2015.line);
}

function refuse(
  { text, field }: Cell,
  is2015: boolean,
  type: string,
  seen: Map<string, number>,
): string | null {
  if (type === 'metropole' || type === 'ensemble_qpv') {
    return `« ${text} » est un code de quartier, et ce territoire n’est pas un quartier : l’écrire sur la ligne du quartier.`;
  }
  const [mine, other] = is2015 ? [OF_2015, OF_2024] : [OF_2024, OF_2015];
  const [year, otherYear] = is2015 ? [2015, 2024] : [2024, 2015];
  const form = is2015 ? 'QP et six chiffres, QP059001' : 'QN, cinq chiffres et une lettre, QN05901M';
  const codes = is2015 ? [text] : text.split(' ');
  if (codes.every((code) => other.test(code))) {
    return `« ${text} » est un code de la liste de ${otherYear}, et « ${field} » tient ceux de ${year} : écrire le code de ${year} (${form}), ou vider la cellule.`;
  }
  if (!codes.every((code) => mine.test(code))) {
    const several = is2015 ? '' : ', une espace entre deux codes';
    return `« ${text} » n’est pas un code de quartier de ${year} : écrire ${form}${several}, ou vider la cellule.`;
  }
  if (new Set(codes).size < codes.length) return `« ${text} » répète un code : ne l’écrire qu’une fois.`;
  const line = is2015 ? seen.get(text) : undefined;
  return line === undefined
    ? null
    : `« ${text} » est déjà le code de la ligne ${line} : corriger celui des deux qui est faux.`;
}
