import type { Fact } from '../../editorial/schemas/suivi.ts';
import type { CollectFindings } from '../findings.ts';
import type { Sheet } from '../grid/grid.ts';
import type { Project } from '../project.ts';
import { freeId, tellLost, type TextChange, textDifferences } from './changed-cells.ts';
import { factColumns } from './fact-columns.ts';
import { planRecords, type ReadRecord, readRecords, type SheetRecord } from './record-table.ts';
import type { SheetKind } from './sheet-kind.ts';
import { appendFacts, type NewFact } from './write-facts.ts';

const NAME = 'Faits';

/** The follow-up: dated facts, a row each; a blank identifier is a new fact, and those that stand are never changed. */
export const factsSheet: SheetKind = {
  names: [NAME],
  plan: ({ editorial }) => {
    const intro =
      'Un fait daté par ligne. Un fait inscrit reste : s’il est faux, en ajouter un qui le corrige.';
    return [
      planRecords(
        NAME,
        intro,
        factColumns(editorial.annexe.map(({ id }) => id)),
        editorial.suivi.map(recordOf),
        60,
      ),
    ];
  },
  read: (sheets, project, found, places) => {
    const sheet = sheets.get(NAME);
    const added = sheet === undefined ? [] : readFacts(sheet, project, found);
    const changes = added.map(({ record, ligne }): TextChange => ({
      of: ligne,
      field: `fait nouveau, ${record.values['date']}`,
      before: '',
      after: record.values['fait'] ?? '',
    }));
    const table = textDifferences('Les faits', changes);
    const groups = Map.groupBy(added, ({ ligne }) => ligne);
    const edits = [...groups].map(([ligne, facts]) => appendFacts(ligne, facts, project, places));
    return { edits, differences: table === null ? [] : [table] };
  },
};

/** The facts that a sheet adds; those that stand must stand there as they are. */
function readFacts(sheet: Sheet, { editorial }: Project, found: CollectFindings): readonly NewFact[] {
  const rows = editorial.annexe.map(({ id }) => id);
  const known = new Map(editorial.suivi.map((fact) => [fact.id, recordOf(fact)]));
  const taken = new Set(known.keys());
  const seen = new Set<string>();
  const added: NewFact[] = [];
  for (const record of readRecords(sheet, factColumns(rows), found)) {
    const { ligne = '', date = '', fait = '' } = record.values;
    const isSame = (one: SheetRecord): boolean =>
      one['ligne'] === ligne && one['date'] === date && one['fait'] === fait;
    // A file that is imported again brings no fact twice.
    const id = record.values['id'] || ([...known].find(([, one]) => isSame(one))?.[0] ?? '');
    const before = known.get(id);
    if (id !== '' && (before === undefined || seen.has(id)))
      found.defect(
        record.placeOf('id'),
        `« ${id} » n’est pas un fait inscrit, ou est là deux fois : laisser la case vide pour un fait nouveau.`,
      );
    else if (before !== undefined) {
      seen.add(id);
      tellChanged(record, { ...before, id: record.values['id'] ?? '' }, found);
    } else if (rows.includes(ligne))
      added.push({ record, ligne, id: freeId(`${ligne} ${date.slice(0, 4)}`, taken) });
    else
      found.defect(
        record.placeOf('ligne'),
        `« ${ligne} » n’est pas une ligne de l’annexe : la choisir dans la liste.`,
      );
  }
  tellLost(
    NAME,
    [...known.keys()].filter((id) => !seen.has(id)),
    found,
  );
  return added;
}

function tellChanged({ values, placeOf }: ReadRecord, before: SheetRecord, found: CollectFindings): void {
  for (const [field, text] of Object.entries(before))
    if (values[field] !== text)
      found.defect(
        placeOf(field),
        'un fait inscrit ne change pas : le rétablir, et ajouter un fait dont « Corrige » porte son identifiant.',
      );
}

function recordOf(fact: Fact): SheetRecord {
  return {
    id: fact.id,
    ligne: fact.ligne,
    date: fact.date,
    fait: fact.fait,
    dit_par: fact.dit_par,
    document: fact.preuve.document,
    adresse: fact.preuve.adresse ?? '',
    portee: fact.portee ?? '',
    actions: fact.actions.join(' '),
    inscrit_le: fact.inscrit_le,
    corrige: fact.corrige ?? '',
  };
}
