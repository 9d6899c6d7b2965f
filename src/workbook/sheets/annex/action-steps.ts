import type { AnnexAction, AnnexRow } from '../../../editorial/schemas/annexe.ts';
import type { CollectFindings } from '../../findings.ts';
import type { Sheet } from '../../grid/grid.ts';
import { type CellPlaces, tellLost } from '../changed-cells.ts';
import { setText } from '../edit-yaml.ts';
import { type ReadRecord, readRecords } from '../record-table.ts';
import { actionColumns, ACTIONS, PARTICULARS } from './annex-columns.ts';
import { addAction, reviseAction, withdraw } from './revise-words.ts';
import type { AnnexStep } from './row-steps.ts';
import { withdrawalOf } from './withdrawal.ts';

/** Where an action stands today. */
interface Known {
  readonly row: AnnexRow;
  readonly action: AnnexAction;
  readonly index: number;
}

/** The changes of the actions: words and withdrawals by an edition, particulars at any time, new ones at the end of their row. */
export function actionSteps(
  sheet: Sheet,
  rows: ReadonlyMap<string, AnnexRow>,
  files: ReadonlyMap<string, string>,
  found: CollectFindings,
  places: CellPlaces,
): readonly AnnexStep[] {
  const known = new Map(
    [...rows.values()].flatMap((row) =>
      row.actions.map((action, index): [string, Known] => [action.id, { row, action, index }]),
    ),
  );
  const counts = new Map([...rows.values()].map((row) => [row.id, row.actions.length]));
  const seen = new Set<string>();
  const steps = readRecords(sheet, actionColumns([...rows.keys()]), found).flatMap(
    (record): readonly AnnexStep[] => {
      const { ligne = '', texte = '' } = record.values;
      const row = rows.get(ligne);
      // A file that is imported again brings no action twice.
      const id = record.values['id'] || (row?.actions.find((action) => action.texte === texte)?.id ?? '');
      const own = known.get(id);
      const isSound = isItsOwn(record, row, own, seen, found);
      seen.add(id);
      if (row === undefined || !isSound) return [];
      const index = own?.index ?? counts.get(ligne) ?? 0;
      if (own === undefined) counts.set(ligne, index + 1);
      notePlaces(record, files.get(ligne) ?? '', index, places);
      return own === undefined ? [addition(record, row)] : changesOf(record, own, found);
    },
  );
  tellLost(
    ACTIONS,
    [...known.keys()].filter((id) => !seen.has(id)),
    found,
  );
  return steps;
}

/** Tells a row that the annex does not have, an identifier that is not that of an action of its row, or that stands twice. */
function isItsOwn(
  { values, placeOf }: ReadRecord,
  row: AnnexRow | undefined,
  own: Known | undefined,
  seen: ReadonlySet<string>,
  found: CollectFindings,
): boolean {
  const { id = '', ligne = '' } = values;
  if (row === undefined) {
    found.defect(
      placeOf('ligne'),
      `« ${ligne} » n’est pas une ligne de l’annexe : la choisir dans la liste.`,
    );
    return false;
  }
  if (id === '' || (own?.row === row && !seen.has(id))) return true;
  const fact =
    own === undefined
      ? 'n’est pas une action de l’annexe'
      : own.row === row
        ? 'est là deux fois'
        : `est une action de la ligne « ${own.row.id} »`;
  found.defect(
    placeOf('id'),
    `« ${id} » ${fact} : rétablir l’identifiant, ou laisser la case vide pour une action nouvelle.`,
  );
  return false;
}

function notePlaces({ placeOf }: ReadRecord, file: string, index: number, places: CellPlaces): void {
  for (const field of ['id', 'texte', ...PARTICULARS])
    places.note(file, `actions, ${index + 1}, ${field}`, placeOf(field));
  places.note(file, `actions, ${index + 1}, retrait`, placeOf('motif'));
  // What is said of the list is said of its last action.
  places.note(file, 'actions', placeOf('texte'));
}

function addition({ values }: ReadRecord, row: AnnexRow): AnnexStep {
  const words = values['texte'] ?? '';
  const particulars = Object.fromEntries(PARTICULARS.map((field) => [field, values[field] ?? '']));
  return {
    row,
    isOfficial: true,
    change: { of: row.id, field: 'action nouvelle', before: '', after: words },
    apply: (document, edition) => addAction(document, row.id, words, particulars, edition),
  };
}

function changesOf(record: ReadRecord, known: Known, found: CollectFindings): readonly AnnexStep[] {
  const { row, action, index } = known;
  const { texte: words = '' } = record.values;
  const step = (field: string, before: string, after: string): Omit<AnnexStep, 'isOfficial' | 'apply'> => ({
    row,
    change: { of: action.id, field, before, after },
  });
  const steps: AnnexStep[] = [];
  if (words !== action.texte)
    steps.push({
      ...step('action', action.texte, words),
      isOfficial: true,
      apply: (document, edition) => reviseAction(document, index, words, edition),
    });
  const reason = withdrawalOf(record, action, found);
  if (reason !== null)
    steps.push({
      ...step('retrait', action.retrait?.motif ?? '', reason),
      isOfficial: true,
      apply: (document, edition) => withdraw(document, index, reason, edition),
    });
  for (const field of PARTICULARS) {
    const [before, after] = [action[field] ?? '', record.values[field] ?? ''];
    if (before === after) continue;
    const isProse = field !== 'debut' && field !== 'fin';
    steps.push({
      ...step(field, before, after),
      isOfficial: false,
      apply: (document) => setText(document, ['actions', index, field], after, { isOptional: true, isProse }),
    });
  }
  return steps;
}
