import type { RowWording } from './annex-at.ts';

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
