import { YAMLMap } from 'yaml';
import type { Edition } from '../../../editorial/schemas/editions.ts';
import type { CollectFindings } from '../../findings.ts';
import type { Sheet } from '../../grid/grid.ts';
import type { Project } from '../../project.ts';
import type { SheetPlan } from '../../write/plan.ts';
import type { CellPlaces, TextChange } from '../changed-cells.ts';
import { appendToList, folded } from '../edit-yaml.ts';
import { planRecords, readRecords, type RecordColumn } from '../record-table.ts';
import type { FileEdit } from '../sheet-kind.ts';

/** The name of the sheet of the editions of the annex. */
export const EDITIONS = 'Éditions de l’annexe';
const FILE = 'content/editions.yaml';

const COLUMNS: readonly RecordColumn[] = [
  {
    key: 'id',
    head: 'Identifiant',
    width: 20,
    isOpen: true,
    help: 'Un mot court, permanent : avenant-2026. Minuscules sans accent, chiffres, traits d’union.',
  },
  {
    key: 'nom',
    head: 'Nom',
    width: 34,
    isOpen: true,
    help: 'Tel qu’il se lit dans une phrase : avenant du 12 mai 2026.',
  },
  {
    key: 'date',
    head: 'Date',
    width: 12,
    isOpen: true,
    help: 'Pas plus précise que ce que l’on sait : 2026, 2026-T2 (trimestre), 2026-05 ou 2026-05-12.',
  },
  { key: 'source', head: 'Source', width: 60, isOpen: true, help: 'L’acte : délibération, avenant.' },
  {
    key: 'adresse',
    head: 'Adresse',
    width: 40,
    isOpen: true,
    help: 'Adresse de l’acte, s’il est en ligne : https://…',
  },
];
const FIELDS = ['id', 'nom', 'date', 'source', 'adresse'] as const;

/** What the sheet of editions says: the edition that this file adds, if any. */
export interface ReadEditions {
  readonly added: string | null;
  readonly edits: readonly FileEdit[];
  readonly changes: readonly TextChange[];
}

/** The editions of the annex, the oldest first; a new one is added below. */
export function editionsPlan({ editorial }: Project): SheetPlan {
  const intro =
    'Une ligne par édition de l’annexe. Pour un avenant : l’ajouter au-dessous, puis changer la feuille « Annexe ».';
  const records = editorial.editions.map(({ id, nom, date, source, adresse }) => ({
    id,
    nom,
    date,
    source,
    adresse: adresse ?? '',
  }));
  return planRecords(EDITIONS, intro, COLUMNS, records, 5);
}

/** Reads the editions: those of content/ must stand as they are, one more may follow them. */
export function readEditions(
  sheet: Sheet | undefined,
  { editorial, content }: Project,
  found: CollectFindings,
  places: CellPlaces,
): ReadEditions {
  const none = { added: null, edits: [], changes: [] };
  if (sheet === undefined) return none;
  const known = new Map(editorial.editions.map((edition) => [edition.id, edition]));
  const records = readRecords(sheet, COLUMNS, found);
  for (const { values, placeOf } of records) {
    const edition = known.get(values['id'] ?? '');
    if (edition === undefined) continue;
    const changed = FIELDS.filter((field) => (values[field] ?? '') !== (edition[field] ?? ''));
    for (const field of changed)
      found.defect(
        placeOf(field),
        `l’édition « ${edition.id} » est inscrite avec « ${edition[field] ?? ''} » : la rétablir ; une erreur se corrige dans ${FILE}.`,
      );
  }
  const added = records.filter(({ values }) => !known.has(values['id'] ?? ''));
  for (const { placeOf } of added.slice(1))
    found.defect(
      placeOf('id'),
      'une seule édition s’ajoute à la fois : importer la première, puis la suivante.',
    );
  const [record] = added;
  if (record === undefined) return none;
  const rank = editorial.editions.length;
  for (const field of FIELDS) places.note(FILE, `${rank + 1}, ${field}`, record.placeOf(field));
  const text = appendToList(content.get(FILE) ?? '', [mappingOf(record.values)]);
  const { id = '', nom = '', date = '' } = record.values;
  return {
    added: id,
    edits: [{ path: FILE, text }],
    changes: [{ of: 'Éditions', field: 'édition nouvelle', before: '', after: `${nom} (${date})` }],
  };
}

function mappingOf({
  id = '',
  nom = '',
  date = '',
  source = '',
  adresse = '',
}: Partial<Record<keyof Edition, string>>): YAMLMap {
  const mapping = new YAMLMap();
  mapping.set('id', id);
  mapping.set('nom', nom);
  mapping.set('date', date);
  mapping.set('source', folded(source));
  if (adresse !== '') mapping.set('adresse', adresse);
  return mapping;
}
