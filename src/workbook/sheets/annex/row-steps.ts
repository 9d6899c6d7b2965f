import type { Document } from 'yaml';
import type { AnnexRow } from '../../../editorial/schemas/annexe.ts';
import type { CollectFindings } from '../../findings.ts';
import type { Sheet } from '../../grid/grid.ts';
import { type CellPlaces, tellLost, type TextChange } from '../changed-cells.ts';
import { readRecords } from '../record-table.ts';
import { ROW_CELLS, rowColumns, rowRecord, ROWS } from './annex-columns.ts';
import { reviseCell } from './revise-words.ts';

/** The changes of the cells of the annex that are no actions: official words, by an edition. */
export function rowSteps(
  sheet: Sheet,
  rows: ReadonlyMap<string, AnnexRow>,
  files: ReadonlyMap<string, string>,
  found: CollectFindings,
  places: CellPlaces,
): readonly AnnexStep[] {
  const seen = new Set<string>();
  const steps = readRecords(sheet, rowColumns, found).flatMap(({ values, placeOf }): readonly AnnexStep[] => {
    const id = values['id'] ?? '';
    const row = rows.get(id);
    if (row === undefined || seen.has(id)) {
      found.defect(
        placeOf('id'),
        `« ${id} » n’est pas une ligne de l’annexe, ou y est deux fois : la rétablir.`,
      );
      return [];
    }
    seen.add(id);
    return ROW_CELLS.flatMap((field) => {
      places.note(files.get(id) ?? '', field, placeOf(field));
      return cellStep(row, field, values[field] ?? '');
    });
  });
  tellLost(
    ROWS,
    [...rows.keys()].filter((id) => !seen.has(id)),
    found,
  );
  return steps;
}

function cellStep(row: AnnexRow, field: (typeof ROW_CELLS)[number], after: string): readonly AnnexStep[] {
  const before = rowRecord(row)[field] ?? '';
  if (before === after) return [];
  return [
    {
      row,
      isOfficial: true,
      change: { of: row.id, field, before, after },
      apply: (document, edition) => reviseCell(document, field, after, edition),
    },
  ];
}

/** One change of a file of the annex, to be made once all are known. */
export interface AnnexStep {
  readonly row: AnnexRow;
  readonly change: TextChange;
  /** Whether official words change, so that an edition must say when. */
  readonly isOfficial: boolean;
  readonly apply: (document: Document, edition: string) => void;
}
