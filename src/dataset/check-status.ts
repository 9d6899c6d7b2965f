import type { Cell } from './cell.ts';
import { reportCell } from './cell.ts';
import type { Report } from './defect.ts';
import type { Status } from './observation.ts';

/** Checks that a value stands where its status says so, and only there; reports a contradiction. */
export function checkStatus(value: Cell, status: Status, report: Report): boolean {
  const { text } = value;
  if (status === 'non_renseigne') {
    if (text === '') return true;
    const message = /^0+([.,]0+)?$/.test(text)
      ? `« ${text} » n’est pas une absence : vider la cellule si la valeur n’est pas connue ; si elle est bien nulle, écrire le statut publie.`
      : `« ${text} » contredit le statut non_renseigne : si la source donne cette valeur, écrire le statut publie ; sinon, vider la cellule.`;
    reportCell(value, message, report);
    return false;
  }
  if (text !== '') return true;
  reportCell(value, 'la valeur manque : l’écrire, ou écrire le statut non_renseigne.', report);
  return false;
}
