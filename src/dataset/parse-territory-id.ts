import type { Cell } from './cell.ts';
import { reportCell } from './cell.ts';
import { closestId } from './closest-id.ts';
import type { Report } from './defect.ts';

/** Reads the identifier of a known territory; reports an unknown one, and returns null. No known one at all means that the list itself is broken. */
export function parseTerritoryId(cell: Cell, known: ReadonlySet<string>, report: Report): string | null {
  if (!cell.sound) return null;
  if (known.size === 0 || known.has(cell.text)) return cell.text;
  const close = closestId(cell.text, known);
  const remedy =
    close === null
      ? 'prendre un identifiant de data/territoires.csv'
      : `s’agit-il de ${close} ? Prendre un identifiant de data/territoires.csv`;
  reportCell(cell, `« ${cell.text} » n’est pas un territoire : ${remedy}.`, report);
  return null;
}
