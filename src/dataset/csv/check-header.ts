import type { Report } from '../defect.ts';
import { importRemedy } from './decode-utf8.ts';

/** Checks that the first line of a CSV holds exactly the expected columns in order; reports each that does not. */
export function checkHeader(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  report: Report,
): boolean {
  const expected = columns.join(',');
  const say = (column: number, field: string | null, message: string): void =>
    report({ file, line: 1, column, field, message });
  if (header.length === 1 && /[;\t]/.test(header[0] ?? '')) {
    say(1, null, `les colonnes ne sont pas séparées par des virgules : ${importRemedy(file)}.`);
    return false;
  }
  if (!header.some((name) => columns.includes(name.trim().toLowerCase()))) {
    say(1, null, `la ligne de titres manque : écrire ${expected} sur la première ligne, avant les autres.`);
    return false;
  }
  header.forEach((name, index) => {
    if (!columns.includes(name)) {
      say(index + 1, null, `la colonne « ${name} » n’existe pas : les colonnes sont ${expected}.`);
    } else if (header.indexOf(name) < index) {
      say(
        index + 1,
        null,
        `la colonne « ${name} » est répétée : corriger le titre de l’une ; si elles disent la même chose, n’en garder qu’une.`,
      );
    }
  });
  const missing = columns.filter((name) => !header.includes(name));
  for (const name of missing) {
    say(columns.indexOf(name) + 1, name, `la colonne manque : les colonnes sont ${expected}.`);
  }
  const sound = header.join(',') === expected;
  if (!sound && missing.length === 0 && header.length === columns.length) {
    say(1, null, `les colonnes ne sont pas dans l’ordre : écrire ${expected}.`);
  }
  return sound;
}
