import type { Cell } from './cell.ts';
import { reportCell } from './cell.ts';
import type { Report } from './defect.ts';
import { listChoices } from './list-choices.ts';
import type { Status } from './observation.ts';

const STATUSES: readonly Status[] = ['publie', 'non_renseigne', 'a_verifier'];

/** Whether a text is one of the statuses. */
export function isStatus(text: string): boolean {
  return STATUSES.some((name) => name === text);
}

/** Reads the status of a cell among those allowed; reports another, and returns null. */
export function parseStatus(
  cell: Cell,
  report: Report,
  allowed: readonly Status[] = STATUSES,
): Status | null {
  if (!cell.sound) return null;
  const status = allowed.find((name) => name === cell.text);
  if (status !== undefined) return status;
  reportCell(cell, `« ${cell.text} » n’est pas un statut : écrire ${listChoices(allowed)}.`, report);
  return null;
}
