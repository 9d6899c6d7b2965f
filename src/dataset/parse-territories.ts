import type { Cell, Row } from './cell.ts';
import { reportCell } from './cell.ts';
import type { Report } from './defect.ts';
import { listChoices } from './list-choices.ts';
import { parseCsv } from './parse-csv.ts';
import type { Territory, TerritoryType } from './territory.ts';

const COLUMNS = ['id', 'nom', 'nom_court', 'type', 'communes', 'code_qpv'] as const;
const TYPES: readonly TerritoryType[] = ['qpv', 'metropole', 'ensemble_qpv'];
const SHORT_NAME_LENGTH = 34;

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
  if (field === 'code_qpv' && text !== '' && !/^Q[NP][0-9A-Z]{6}$/.test(text)) {
    return `« ${text} » n’est pas un code de quartier : écrire QP ou QN et six caractères, ou vider la cellule.`;
  }
  return null;
}

/** Reports what may stand once in the list and stands again: a name that charts print, a type of reference. */
function checkRepeats(row: Row<(typeof COLUMNS)[number]>, seen: Set<string>, report: Report): void {
  const { nom_court: name, type } = row;
  for (const cell of type.text === 'qpv' ? [name] : [name, type]) {
    const key = `${cell.field} ${cell.text}`;
    if (cell.text !== '' && seen.has(key)) {
      const remedy = cell === type ? 'ne garder qu’un territoire de ce type' : 'donner un autre nom';
      reportCell(cell, `« ${cell.text} » est répété : ${remedy}.`, report);
    }
    seen.add(key);
  }
}

function toTerritory(row: Row<(typeof COLUMNS)[number]>): Territory {
  return {
    id: row.id.text,
    name: row.nom.text,
    shortName: row.nom_court.text,
    type: TYPES.find((name) => name === row.type.text) ?? 'qpv',
    communes: row.communes.text === '' ? [] : row.communes.text.split(', '),
    qpvCode: row.code_qpv.text === '' ? null : row.code_qpv.text,
  };
}

/** Reads data/territoires.csv; reports every defect; a territory whose identifier can be read stays in the list. */
export function parseTerritories(file: string, text: string, report: Report): readonly Territory[] {
  const seen = new Set<string>();
  const once = new Set<string>();
  return parseCsv(file, text, COLUMNS, report).flatMap((row) => {
    for (const column of COLUMNS) {
      const cell = row[column];
      const refusal = cell.sound ? refuse(cell, row.type.text) : null;
      if (refusal !== null) reportCell(cell, refusal, report);
    }
    const id = row.id.text;
    if (seen.has(id)) {
      reportCell(row.id, `« ${id} » est répété : ne garder qu’une ligne.`, report);
      return [];
    }
    seen.add(id);
    checkRepeats(row, once, report);
    return !row.id.sound || refuse(row.id, '') !== null ? [] : [toTerritory(row)];
  });
}
