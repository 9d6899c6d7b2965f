import type { Unit } from '../dataset/indicator.ts';
import { formatPublished } from '../format.ts';

/** A cell of the ledger in words: « 40,1 % », « 0,0 % (à vérifier) », « non renseigné »; a dash where there is no cell. */
export function cellWords(cell: string | null, unit: Unit): string {
  if (cell === null) return '–';
  const [value = '', status] = cell.split(' ');
  if (value === 'non_renseigne') return 'non renseigné';
  const words = unit === 'pourcentage' ? `${formatPublished(value)}\u{A0}%` : formatPublished(value);
  return status === undefined ? words : `${words} (à vérifier)`;
}

/** What the cells of a year hold: « 27 valeurs, dont 1 à vérifier, et 1 non renseignée ». */
export function yearWords(cells: Readonly<Record<string, string>>): string {
  const all = Object.values(cells);
  const missing = all.filter((cell) => cell === 'non_renseigne').length;
  const doubtful = all.filter((cell) => cell.includes(' ')).length;
  const given = all.length - missing;
  const values = `${given} valeur${given > 1 ? 's' : ''}`;
  const doubt = doubtful === 0 ? '' : `, dont ${doubtful} à vérifier`;
  if (missing === 0) return `${values}${doubt}`;
  return `${values}${doubt === '' ? '' : `${doubt},`} et ${missing} non renseignée${missing > 1 ? 's' : ''}`;
}
