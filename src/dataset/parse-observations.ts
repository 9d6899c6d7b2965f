import type { Row } from './cell.ts';
import { reportCell } from './cell.ts';
import { checkStatus } from './check-status.ts';
import type { Report } from './defect.ts';
import type { Unit } from './indicator.ts';
import type { Observation } from './observation.ts';
import { parseCsv } from './parse-csv.ts';
import { parseStatus } from './parse-status.ts';
import { parseTerritoryId } from './parse-territory-id.ts';
import { parseValue } from './parse-value.ts';
import { parseYear } from './parse-year.ts';

const COLUMNS = ['territoire', 'annee', 'valeur', 'statut', 'note'] as const;

// A refused cell stays as a missing one, so that its year is known; the dataset is refused anyway.
const REFUSED = { value: null, published: null, status: 'non_renseigne', note: null } as const;

type ObservationRow = Row<(typeof COLUMNS)[number]>;
type Content = Pick<Observation, 'value' | 'published' | 'status' | 'note'>;

function parseContent(row: ObservationRow, unit: Unit, report: Report): Content | null {
  const status = parseStatus(row.statut, report);
  if (status === null || !row.valeur.sound || !row.note.sound) return null;
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

/** Reports, for each year of the file, the territories that have no line. */
function checkCoverage(
  file: string,
  seen: ReadonlyMap<number, ReadonlySet<string>>,
  known: ReadonlySet<string>,
  report: Report,
): void {
  for (const [year, territories] of seen) {
    const missing = [...known].filter((id) => !territories.has(id));
    if (missing.length === 0) continue;
    const message = `pour ${year}, il manque ${missing.join(', ')} : ajouter la ligne, sans valeur et avec le statut non_renseigne si la valeur n’est pas connue.`;
    report({ file, line: 1, column: 1, field: 'territoire', message });
  }
}

/** Reads the CSV of one indicator; reports every defect and returns the observations whose place can be read. */
export function parseObservations(
  file: string,
  text: string,
  unit: Unit,
  known: ReadonlySet<string>,
  report: Report,
): readonly Observation[] {
  const seen = new Map<number, Set<string>>();
  const observations = parseCsv(file, text, COLUMNS, report).flatMap((row) => {
    const territory = parseTerritoryId(row.territoire, known, report);
    const year = parseYear(row.annee, report);
    const content = parseContent(row, unit, report);
    if (territory === null || year === null) return [];
    const territories = seen.get(year) ?? new Set();
    if (territories.has(territory)) {
      const fact = `« ${territory} » est répété pour ${year}`;
      reportCell(row.territoire, `${fact} : ne garder qu’une ligne.`, report);
    }
    seen.set(year, territories.add(territory));
    return [{ territory, year, ...(content ?? REFUSED) }];
  });
  checkCoverage(file, seen, known, report);
  return observations;
}
