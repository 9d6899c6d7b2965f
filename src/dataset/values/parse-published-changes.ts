import { refuseMark, reportCell, type Row } from '../csv/cell.ts';
import { parseCsv } from '../csv/parse-csv.ts';
import type { PublishedChange } from '../dataset.ts';
import type { Report } from '../defect.ts';
import type { Indicator } from '../indicator.ts';
import { checkStatus, parseStatus, parseTerritoryId, parseYear } from './parse-cells.ts';
import { refuseNumber } from './parse-value.ts';

const COLUMNS = ['indicateur', 'territoire', 'annee_debut', 'annee_fin', 'valeur', 'statut'] as const;

type ChangeRow = Row<(typeof COLUMNS)[number]>;

function parseIndicator(row: ChangeRow, indicators: readonly Indicator[], report: Report): Indicator | null {
  const cell = row.indicateur;
  const found = indicators.find(({ id }) => id === cell.text);
  if (found === undefined && cell.sound && indicators.length > 0) {
    reportCell(
      cell,
      `« ${cell.text} » n’est pas un indicateur : prendre un nom de data/datapackage.json.`,
      report,
    );
  }
  return found ?? null;
}

function parseSignedValue(
  row: ChangeRow,
  report: Report,
): Pick<PublishedChange, 'value' | 'published'> | null {
  const mark = refuseMark(row.valeur.text);
  if (mark !== null) reportCell(row.valeur, mark, report);
  const status = parseStatus(row.statut, report, ['publie', 'non_renseigne']);
  if (mark !== null || status === null || !row.valeur.sound || !checkStatus(row.valeur, status, report))
    return null;
  if (status === 'non_renseigne') return { value: null, published: null };
  const { text } = row.valeur;
  const refusal = refuseNumber(text);
  // The source prints a sign before every change; the file writes numbers as programs read them.
  const published = text.startsWith('-') ? text : `+${text}`;
  if (refusal === null) return { value: Number(text), published };
  reportCell(row.valeur, refusal, report);
  return null;
}

/** Reads data/evolutions-publiees.csv; reports every defect and returns the changes that can be read. */
export function parsePublishedChanges(
  file: string,
  text: string,
  indicators: readonly Indicator[],
  known: ReadonlySet<string>,
  report: Report,
): readonly PublishedChange[] {
  const seen = new Set<string>();
  return parseCsv(file, text, COLUMNS, report).flatMap((row) => {
    const indicator = parseIndicator(row, indicators, report);
    const territory = parseTerritoryId(row.territoire, known, report);
    const from = parseYear(row.annee_debut, report);
    const to = parseYear(row.annee_fin, report);
    const change = parseSignedValue(row, report);
    if (indicator === null || territory === null || from === null || to === null) return [];
    for (const cell of [row.annee_debut, row.annee_fin]) {
      if (indicator.years.length === 0 || indicator.years.includes(Number(cell.text))) continue;
      reportCell(cell, `« ${cell.text} » n’est pas une année de « ${indicator.id} » : la corriger.`, report);
    }
    const key = `${indicator.id} ${territory} ${from} ${to}`;
    if (seen.has(key))
      reportCell(
        row.territoire,
        'cette évolution est répétée : corriger l’une des lignes ; si elles disent la même chose, n’en garder qu’une.',
        report,
      );
    seen.add(key);
    return change === null ? [] : [{ indicator: indicator.id, territory, from, to, ...change }];
  });
}
