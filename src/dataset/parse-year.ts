import type { Cell } from './cell.ts';
import { reportCell } from './cell.ts';
import type { Report } from './defect.ts';

/** Reads a year of four digits from 1900 to 2099; reports what is none, and returns null. */
export function parseYear(cell: Cell, report: Report): number | null {
  if (!cell.sound) return null;
  if (/^(19|20)\d\d$/.test(cell.text)) return Number(cell.text);
  reportCell(cell, `« ${cell.text} » n’est pas une année : écrire ses quatre chiffres.`, report);
  return null;
}
