import { refuseMark, reportCell, type Row } from '../csv/cell.ts';
import { parseCsv } from '../csv/parse-csv.ts';
import type { Report } from '../defect.ts';
import type { Unit } from '../indicator.ts';
import type { Observation } from '../dataset.ts';
import type { Reading } from '../plausibility/reading.ts';
import { checkStatus, isStatus, parseStatus, parseTerritoryId, parseYear } from './parse-cells.ts';
import { parseValue } from './parse-value.ts';

const COLUMNS = ['territoire', 'annee', 'valeur', 'statut', 'note'] as const;

// A refused cell stays as a missing one, so that its year is known; the dataset is refused anyway.
const REFUSED = { value: null, published: null, status: 'non_renseigne', note: null } as const;

type ObservationRow = Row<(typeof COLUMNS)[number]>;
type Content = Pick<Observation, 'value' | 'published' | 'status' | 'note'>;

/** Says in French that a decimal comma cut the value in two and pushed the status into the note, or null. */
function refuseShifted({ valeur, statut, note }: ObservationRow): string | null {
  if (!/^-?\d+$/.test(valeur.text) || !/^\d+$/.test(statut.text) || !isStatus(note.text)) return null;
  const number = `${valeur.text}.${statut.text}`;
  return `« ${valeur.text},${statut.text} » est coupé en deux cellules par sa virgule : écrire ${number}, et finir la ligne par une virgule.`;
}

function parseContent(row: ObservationRow, unit: Unit, report: Report): Content | null {
  const shifted = refuseShifted(row);
  if (shifted !== null) {
    reportCell(row.valeur, shifted, report);
    return null;
  }
  const mark = refuseMark(row.valeur.text);
  if (mark !== null) reportCell(row.valeur, mark, report);
  const status = parseStatus(row.statut, report);
  if (mark !== null || status === null || !row.valeur.sound || !row.note.sound) return null;
  const note = row.note.text === '' ? null : row.note.text;
  if (status === 'a_verifier' && note === null) {
    reportCell(row.note, 'la raison manque : dire pourquoi la valeur est à vérifier.', report);
  }
  if (!checkStatus(row.valeur, status, report)) return null;
  if (status === 'non_renseigne') return { value: null, published: null, status, note };
  const parsed = parseValue(row.valeur.text, unit);
  if ('refusal' in parsed) {
    reportCell(row.valeur, parsed.refusal, report);
    return null;
  }
  return { value: parsed.value, published: row.valeur.text, status, note };
}

/** Reports, for each year of the file, the territories that have no line, unless as many lines could not be read: those are told already. */
function checkCoverage(
  file: string,
  seen: ReadonlyMap<number, ReadonlySet<string>>,
  known: ReadonlySet<string>,
  unread: number,
  report: Report,
): void {
  for (const [year, territories] of seen) {
    const missing = [...known].filter((id) => !territories.has(id));
    if (missing.length <= unread) continue;
    const message = `pour ${year}, il manque ${missing.join(', ')} : ajouter la ligne, sans valeur et avec le statut non_renseigne si la valeur n’est pas connue.`;
    report({ file, line: 1, column: 1, field: 'territoire', message });
  }
}

/** Reads the CSV of one indicator; reports every defect and returns the observations whose place can be read, with their cells. */
export function parseObservations(
  file: string,
  text: string,
  unit: Unit,
  known: ReadonlySet<string>,
  report: Report,
): readonly Reading[] {
  const seen = new Map<number, Set<string>>();
  let unread = 0;
  const reportLine: Report = (defect) => {
    if (defect.field === null) unread += 1;
    report(defect);
  };
  const readings = parseCsv(file, text, COLUMNS, reportLine).flatMap((row) => {
    const territory = parseTerritoryId(row.territoire, known, report);
    const year = parseYear(row.annee, report);
    const content = parseContent(row, unit, report);
    if (territory === null || year === null) {
      unread += 1;
      return [];
    }
    const territories = seen.get(year) ?? new Set();
    if (territories.has(territory)) {
      const fact = `« ${territory} » est répété pour ${year}`;
      const remedy =
        'corriger le territoire ou l’année de l’une des lignes ; si elles disent la même chose, n’en garder qu’une';
      reportCell(row.territoire, `${fact} : ${remedy}.`, report);
    }
    seen.set(year, territories.add(territory));
    return [
      { observation: { territory, year, ...(content ?? REFUSED) }, year: row.annee, value: row.valeur },
    ];
  });
  checkCoverage(file, seen, known, unread, report);
  return readings;
}
