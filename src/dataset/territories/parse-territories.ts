import { type Cell, listChoices, reportCell, type Row } from '../csv/cell.ts';
import { parseCsv } from '../csv/parse-csv.ts';
import type { Report } from '../defect.ts';
import type { Territory, TerritoryType } from '../dataset.ts';
import { checkQpvCodes } from './check-qpv-codes.ts';

const COLUMNS = ['id', 'nom', 'nom_court', 'type', 'communes', 'code_qpv'] as const;
const OPTIONAL = ['code_qpv_2024'] as const;
const TYPES: readonly TerritoryType[] = ['qpv', 'metropole', 'ensemble_qpv'];
const SHORT_NAME_LENGTH = 34;

type TerritoryRow = Row<(typeof COLUMNS)[number] | (typeof OPTIONAL)[number]>;

/** Says in French why a short name cannot be drawn, or null; the dataset does not know charts. */
export type RefuseName = (name: string) => string | null;

/** Says in French what a cell of a territory has wrong, or null. */
function refuse(cell: Cell, type: string): string | null {
  const { field, text } = cell;
  if (text === '' && (field === 'nom' || field === 'nom_court')) return 'le nom manque : l’écrire.';
  if (field === 'id' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) {
    return `« ${text} » n’est pas un identifiant : écrire des minuscules sans accent, des chiffres et des traits d’union.`;
  }
  if (field === 'nom_court' && text.length > SHORT_NAME_LENGTH) {
    return `« ${text} » a ${text.length} caractères : en garder ${SHORT_NAME_LENGTH} au plus.`;
  }
  if (field === 'type' && !TYPES.some((name) => name === text)) {
    return `« ${text} » n’est pas un type : écrire ${listChoices(TYPES)}.`;
  }
  if (field === 'communes' && text === '' && type === 'qpv') return 'la commune manque : l’écrire.';
  if (
    field === 'communes' &&
    text !== '' &&
    text.split(', ').some((name) => !/^[^\s,]([^,]*[^\s,])?$/.test(name))
  ) {
    return `« ${text} » n’est pas une liste : séparer les communes par une virgule et une espace.`;
  }
  return null;
}

/** Reports what may stand once in the list and stands again: a name that charts print, a type of reference. */
function checkRepeats(row: TerritoryRow, seen: Set<string>, report: Report): void {
  const { nom_court: name, type } = row;
  for (const cell of type.text === 'qpv' ? [name] : [name, type]) {
    const key = `${cell.field} ${cell.text}`;
    if (cell.text !== '' && seen.has(key)) {
      const remedy = cell === type ? 'corriger le type de l’un des deux territoires' : 'donner un autre nom';
      reportCell(cell, `« ${cell.text} » est répété : ${remedy}.`, report);
    }
    seen.add(key);
  }
}

function toTerritory(row: TerritoryRow): Territory {
  return {
    id: row.id.text,
    name: row.nom.text,
    shortName: row.nom_court.text,
    type: TYPES.find((name) => name === row.type.text) ?? 'qpv',
    communes: row.communes.text === '' ? [] : row.communes.text.split(', '),
    qpvCode: row.code_qpv.text === '' ? null : row.code_qpv.text,
    ...(row.code_qpv_2024.text === '' ? {} : { qpvCodes2024: row.code_qpv_2024.text.split(' ') }),
  };
}

/** Reads data/territoires.csv; reports every defect, and what `refuseName` says of a short name; a territory whose identifier can be read stays in the list. */
export function parseTerritories(
  file: string,
  text: string,
  report: Report,
  refuseName: RefuseName = () => null,
): readonly Territory[] {
  const seen = new Set<string>();
  const once = new Set<string>();
  const codes = new Map<string, number>();
  return parseCsv(file, text, COLUMNS, report, OPTIONAL).flatMap((row) => {
    for (const column of COLUMNS) {
      const cell = row[column];
      const refusal = !cell.sound
        ? null
        : (refuse(cell, row.type.text) ?? (column === 'nom_court' ? refuseName(cell.text) : null));
      if (refusal !== null) reportCell(cell, refusal, report);
    }
    checkQpvCodes({ type: row.type.text, of2015: row.code_qpv, of2024: row.code_qpv_2024 }, codes, report);
    const id = row.id.text;
    if (seen.has(id)) {
      const remedy =
        'corriger l’identifiant de l’une des lignes ; si elles disent la même chose, n’en garder qu’une';
      reportCell(row.id, `« ${id} » est répété : ${remedy}.`, report);
      return [];
    }
    seen.add(id);
    checkRepeats(row, once, report);
    return !row.id.sound || refuse(row.id, '') !== null ? [] : [toTerritory(row)];
  });
}
