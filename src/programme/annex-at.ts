import type { AnnexAction, AnnexRow, ROW_FIELDS } from '../editorial/schemas/annexe.ts';
import type { Edition } from '../editorial/schemas/editions.ts';

/** The words of a row in one edition. */
export interface RowWording {
  readonly id: string;
  readonly titre: string;
  readonly mention: string | null;
  readonly actions: readonly { readonly id: string; readonly texte: string }[];
  readonly partenaires: string;
  readonly complementaires: string;
}

/** The annex as an edition has it: words since changed are put back, later actions left out. Throws on an unknown edition. */
export function annexAt(
  rows: readonly AnnexRow[],
  editions: readonly Edition[],
  edition: string,
): readonly RowWording[] {
  const at = rankOf(editions, edition);
  const isLater = (id: string): boolean => rankOf(editions, id) > at;
  return rows.map((row) => {
    const before = (field: (typeof ROW_FIELDS)[number]): string | null => {
      const later = row.revisions.filter((one) => one.champ === field && isLater(one.edition));
      return wordsBefore(later, row[field]);
    };
    return {
      id: row.id,
      titre: before('titre') ?? '',
      mention: before('mention'),
      actions: row.actions.flatMap((action) => actionAt(action, isLater)),
      partenaires: before('partenaires') ?? '',
      complementaires: before('complementaires') ?? '',
    };
  });
}

/** True where the newest edition no longer holds the action. */
export function isWithdrawn(action: AnnexAction): boolean {
  return action.retrait !== null;
}

function actionAt(
  { id, texte, depuis, revisions, retrait }: AnnexAction,
  isLater: (edition: string) => boolean,
): RowWording['actions'] {
  if (depuis !== null && isLater(depuis)) return [];
  if (retrait !== null && !isLater(retrait.edition)) return [];
  const later = revisions.filter((revision) => isLater(revision.edition));
  return [{ id, texte: wordsBefore(later, texte) }];
}

/** The words before the oldest of some changes, which stand the newest first; the present ones without a change. */
function wordsBefore<Words extends string | null>(
  changes: readonly { readonly avant: Words }[],
  present: Words,
): Words {
  const oldest = changes.at(-1);
  return oldest === undefined ? present : oldest.avant;
}

function rankOf(editions: readonly Edition[], id: string): number {
  const rank = editions.findIndex((edition) => edition.id === id);
  if (rank === -1) throw new Error(`No edition "${id}" in content/editions.yaml.`);
  return rank;
}

/** A passage of the annex in reading order; `cell` is false for an action, an item of a list. */
export interface AnnexPassage {
  readonly text: string;
  readonly cell: boolean;
}

/** The passages of an edition of the annex, row by row and cell by cell, as the document reads. */
export function annexPassages(rows: readonly RowWording[]): readonly AnnexPassage[] {
  const cell = (text: string): AnnexPassage => ({ text, cell: true });
  return rows.flatMap(({ titre, mention, actions, partenaires, complementaires }) => [
    cell(titre),
    ...(mention === null ? [] : [cell(mention)]),
    ...actions.map(({ texte }) => ({ text: texte, cell: false })),
    cell(partenaires),
    cell(complementaires),
  ]);
}
