import { Document } from 'yaml';
import type { Term } from '../../editorial/schemas/glossaire.ts';
import type { Project } from '../project.ts';
import { type CellPlaces, freeId, tellLost, type TextChange, textDifferences } from './changed-cells.ts';
import { editYaml, folded, setText } from './edit-yaml.ts';
import { GLOSSARY_COLUMNS } from './glossary-columns.ts';
import { planRecords, type ReadRecord, readRecords, type SheetRecord } from './record-table.ts';
import type { FileEdit, SheetKind } from './sheet-kind.ts';

const NAME = 'Glossaire';
const FOLDER = 'content/glossaire';
/** Between two forms: no form holds it. */
const BETWEEN = ' | ';

const FIELDS = ['terme', 'nature', 'developpe', 'definition', 'formes'] as const;

/** The glossary, a term a row; a blank identifier is a new term. */
export const glossarySheet: SheetKind = {
  names: [NAME],
  plan: ({ editorial }) => {
    const intro = 'Un mot par ligne. Un mot publié ne se supprime pas : son adresse a pu être citée.';
    return [planRecords(NAME, intro, GLOSSARY_COLUMNS, editorial.glossaire.map(recordOf))];
  },
  read: (sheets, project, found, places) => {
    const sheet = sheets.get(NAME);
    if (sheet === undefined) return { edits: [], differences: [] };
    const terms = new Map(project.editorial.glossaire.map((term) => [term.id, term]));
    const taken = new Set(terms.keys());
    const changes: TextChange[] = [];
    const edits: FileEdit[] = [];
    const seen = new Set<string>();
    for (const record of readRecords(sheet, GLOSSARY_COLUMNS, found)) {
      // A file that is imported again brings no term twice.
      const same = project.editorial.glossaire.find(({ terme }) => terme === record.values['terme']);
      const id = record.values['id'] || (same?.id ?? '');
      const term = terms.get(id);
      if (id !== '' && (term === undefined || seen.has(id))) {
        found.defect(
          record.placeOf('id'),
          `« ${id} » n’est pas un mot du glossaire, ou y est deux fois : laisser la case vide pour un mot nouveau.`,
        );
        continue;
      }
      seen.add(id);
      const edit =
        term === undefined
          ? added(record, taken, changes, places)
          : changed(record, term, project, changes, places);
      if (edit !== null) edits.push(edit);
    }
    tellLost(
      NAME,
      [...terms.keys()].filter((id) => !seen.has(id)),
      found,
    );
    const table = textDifferences('Le glossaire', changes);
    return { edits, differences: table === null ? [] : [table] };
  },
};

function recordOf({ id, terme, nature, developpe, definition, formes }: Term): SheetRecord {
  return { id, terme, nature, developpe: developpe ?? '', definition, formes: formes.join(BETWEEN) };
}

function formsOf(text: string): readonly string[] {
  return text
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

function notePlaces({ placeOf }: ReadRecord, file: string, places: CellPlaces): void {
  for (const field of FIELDS) places.note(file, field, placeOf(field));
}

function changed(
  record: ReadRecord,
  term: Term,
  project: Project,
  changes: TextChange[],
  places: CellPlaces,
): FileEdit | null {
  const file = `${FOLDER}/${term.id}.yaml`;
  const before = recordOf(term);
  notePlaces(record, file, places);
  const after: SheetRecord = {
    ...record.values,
    formes: formsOf(record.values['formes'] ?? '').join(BETWEEN),
  };
  const fields = FIELDS.filter((field) => before[field] !== after[field]);
  if (fields.length === 0) return null;
  for (const field of fields)
    changes.push({ of: term.terme, field, before: before[field] ?? '', after: after[field] ?? '' });
  const text = editYaml(project.content.get(file) ?? '', (document) => {
    for (const field of fields) {
      const value = after[field] ?? '';
      if (field === 'formes') document.set('formes', formsOf(value));
      else
        setText(document, [field], value, { isOptional: field === 'developpe', isProse: field !== 'nature' });
    }
  });
  return { path: file, text };
}

function added(record: ReadRecord, taken: Set<string>, changes: TextChange[], places: CellPlaces): FileEdit {
  const { terme = '', nature = '', developpe = '', definition = '', formes = '' } = record.values;
  const path = `${FOLDER}/${freeId(terme, taken)}.yaml`;
  notePlaces(record, path, places);
  changes.push({ of: terme, field: 'mot nouveau', before: '', after: definition });
  const document = new Document({
    terme: folded(terme),
    nature,
    ...(developpe === '' ? {} : { developpe: folded(developpe) }),
    definition: folded(definition),
    formes: formsOf(formes),
  });
  return { path, text: document.toString({ lineWidth: 0 }) };
}
