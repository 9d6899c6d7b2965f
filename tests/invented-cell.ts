import type { Cell } from '../src/dataset/csv/cell.ts';
import type { Defect, Report } from '../src/dataset/defect.ts';

/** A cell of an invented file, at line 2 and column 3. */
export function inventedCell(text: string, field = 'valeur'): Cell {
  return { file: 'data/exemple.csv', line: 2, column: 3, field, text, sound: true };
}

/** A report that keeps the messages it receives. */
export function collectMessages(): { readonly report: Report; readonly messages: string[] } {
  const messages: string[] = [];
  return { report: (defect: Defect) => messages.push(defect.message), messages };
}
