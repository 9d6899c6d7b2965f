import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { DESCRIPTOR } from '../../dataset/descriptor/required-files.ts';
import { dateEdit, type Project } from '../project.ts';
import { type CellPlaces, type TextChange, textDifferences } from './changed-cells.ts';
import { editYaml, setText } from './edit-yaml.ts';
import { planRecords, readRecords, type RecordColumn } from './record-table.ts';
import type { FileEdit, SheetKind } from './sheet-kind.ts';

const NAME = 'Fiche du site';
const FILE = 'content/site.yaml';
/** Not of content/site.yaml: the day of the figures, in the descriptor of data/. */
const FIGURES_DAY = 'chiffres_mis_a_jour_le';

const COLUMNS: readonly RecordColumn[] = [
  { key: 'path', head: 'Champ', width: 42, isOpen: false, help: 'Le champ de content/site.yaml.' },
  {
    key: 'value',
    head: 'Valeur',
    width: 60,
    isOpen: true,
    help: 'Vide tant que la ville ne l’a pas donnée. Une date s’écrit 2027-03-01.',
  },
  { key: 'help', head: 'Explication', width: 90, isOpen: false, help: 'Ce que le champ attend.' },
];

interface Particular {
  readonly path: string;
  readonly value: string;
  readonly help: string;
}

/** The particulars of the site, one a row, with the comments of their file. */
export const siteSheet: SheetKind = {
  names: [NAME],
  plan: (project) => {
    const intro =
      'Ce que la ville doit préciser. Ce qui reste vide ne bloque rien : les pages disent « à préciser par la ville ».';
    const records = particulars(project).map(({ path, value, help }) => ({ path, value, help }));
    return [planRecords(NAME, intro, COLUMNS, records, 0)];
  },
  read: (sheets, project, found, places) => {
    const sheet = sheets.get(NAME);
    if (sheet === undefined) return { edits: [], differences: [] };
    const current = new Map(particulars(project).map((one) => [one.path, one]));
    const changes = readRecords(sheet, COLUMNS, found).flatMap(
      ({ values, placeOf }): readonly TextChange[] => {
        const { path = '', value = '' } = values;
        const before = current.get(path);
        if (before === undefined) {
          found.defect(placeOf('path'), `« ${path} » n’est pas un champ de la fiche : le rétablir.`);
          return [];
        }
        notePlace(places, path, placeOf('value'));
        return before.value === value
          ? []
          : [{ of: 'Fiche du site', field: path, before: before.value, after: value }];
      },
    );
    const table = textDifferences('La fiche du site', changes);
    return { edits: editsOf(changes, project), differences: table === null ? [] : [table] };
  },
};

function particulars(project: Project): readonly Particular[] {
  const { contents } = parseDocument(textOf(project));
  const own = isMap(contents) ? contents.items.flatMap((pair) => scalars(pair, [])) : [];
  const help =
    'Jour de la dernière mise à jour des chiffres, année-mois-jour. À changer quand un chiffre change.';
  return [...own, { path: FIGURES_DAY, value: project.figures.updated, help }];
}

function scalars({ key, value }: Pair<unknown, unknown>, above: readonly string[]): readonly Particular[] {
  const name = isScalar(key) ? String(key.value) : '';
  const path = [...above, name];
  const help = isScalar(key) ? (key.commentBefore ?? '') : '';
  if (isMap(value))
    return value.items.flatMap((pair, index) =>
      scalars(pair, path).map((one) =>
        index === 0 && one.help === '' ? { ...one, help: value.commentBefore ?? '' } : one,
      ),
    );
  const text = isScalar(value) ? String(value.value ?? '') : '';
  return [{ path: path.join('.'), value: text, help: help.replaceAll('\n', ' ').trim() }];
}

function textOf(project: Project): string {
  return project.content.get(FILE) ?? '';
}

function notePlace(places: CellPlaces, path: string, place: string): void {
  if (path === FIGURES_DAY) places.note(DESCRIPTOR, 'mise_a_jour', place);
  else places.note(FILE, path.replaceAll('.', ', '), place);
}

function editsOf(changes: readonly TextChange[], project: Project): readonly FileEdit[] {
  const own = changes.filter(({ field }) => field !== FIGURES_DAY);
  const text = editYaml(textOf(project), (document) => {
    for (const { field, after } of own) setText(document, field.split('.'), after, { isProse: false });
  });
  const day = changes.find(({ field }) => field === FIGURES_DAY);
  return [
    ...(own.length === 0 ? [] : [{ path: FILE, text }]),
    ...(day === undefined ? [] : [dateEdit(project, day.after)]),
  ];
}
