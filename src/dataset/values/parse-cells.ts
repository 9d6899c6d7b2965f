import { type Cell, listChoices, reportCell } from '../csv/cell.ts';
import type { Report } from '../defect.ts';
import type { Status } from '../dataset.ts';

/** Reads a year of four digits from 1900 to 2099; reports what is none, and returns null. */
export function parseYear(cell: Cell, report: Report): number | null {
  if (!cell.sound) return null;
  if (/^(19|20)\d\d$/.test(cell.text)) return Number(cell.text);
  reportCell(cell, `« ${cell.text} » n’est pas une année : écrire ses quatre chiffres.`, report);
  return null;
}

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

/** The identifier that a text was probably meant for: a name (« Pont de Bois ») or a slip of the keyboard; null when none, or several, are as close. */
export function closestId(text: string, ids: Iterable<string>): string | null {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const ranked = [...ids].map((id) => ({ id, distance: distanceOf(slug, id) }));
  const least = Math.min(...ranked.map(({ distance }) => distance));
  const [first, second] = ranked.filter(({ distance }) => distance === least);
  return first === undefined || second !== undefined || least > 2 ? null : first.id;
}

/** Letters to change, add or remove; 1 where one text only goes on after the other. */
function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  if (b.length > 4 && a.startsWith(`${b}-`)) return 1;
  if (a.length > 4 && b.startsWith(`${a}-`)) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? Infinity;
}

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
