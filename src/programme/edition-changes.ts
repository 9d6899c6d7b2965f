import type { Editorial } from '../editorial/load-editorial.ts';
import type { AnnexRow, ROW_FIELDS } from '../editorial/schemas/annexe.ts';
import type { Edition } from '../editorial/schemas/editions.ts';
import { readRegister, type Register, withWithdrawals } from '../register/register.ts';
import { annexAt, type RowWording } from './annex-at.ts';

/** One change that an edition made to the annex; `row` and `action` are identifiers. */
export type EditionChange =
  | { readonly kind: 'added'; readonly row: string; readonly action: string; readonly after: string }
  | {
      readonly kind: 'reworded';
      readonly row: string;
      readonly action: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'withdrawn';
      readonly row: string;
      readonly action: string;
      readonly before: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'cell';
      readonly row: string;
      readonly field: (typeof ROW_FIELDS)[number];
      readonly before: string | null;
      readonly after: string | null;
    };

const CELLS = ['titre', 'mention', 'partenaires', 'complementaires'] as const satisfies typeof ROW_FIELDS;

/** What an edition changed since the one before it, in the order of the document; the first edition changes nothing. */
export function editionChanges(
  rows: readonly AnnexRow[],
  editions: readonly Edition[],
  edition: string,
): readonly EditionChange[] {
  const previous = editions[editions.findIndex(({ id }) => id === edition) - 1];
  if (previous === undefined) return [];
  return wordingChanges(rows, annexAt(rows, editions, previous.id), annexAt(rows, editions, edition));
}

/** What differs between two wordings of the annex, in the order of the document; `rows` say why an action was withdrawn. */
export function wordingChanges(
  rows: readonly AnnexRow[],
  before: readonly RowWording[],
  after: readonly RowWording[],
): readonly EditionChange[] {
  return rows.flatMap((row): readonly EditionChange[] => {
    const [old, now] = [before, after].map((list) => list.find(({ id }) => id === row.id));
    if (old === undefined || now === undefined) return [];
    const cells = CELLS.filter((field) => old[field] !== now[field]).map(
      (field) => ({ kind: 'cell', row: row.id, field, before: old[field], after: now[field] }) as const,
    );
    const actions = row.actions.flatMap(({ id, retrait }): readonly EditionChange[] => {
      const was = wordsOf(old.actions, id);
      const is = wordsOf(now.actions, id);
      if (was === is) return [];
      if (was === null) return [{ kind: 'added', row: row.id, action: id, after: is ?? '' }];
      if (is !== null) return [{ kind: 'reworded', row: row.id, action: id, before: was, after: is }];
      return [{ kind: 'withdrawn', row: row.id, action: id, before: was, reason: retrait?.motif ?? '' }];
    });
    return [...cells, ...actions];
  });
}

function wordsOf(
  actions: readonly { readonly id: string; readonly texte: string }[],
  id: string,
): string | null {
  return actions.find((action) => action.id === id)?.texte ?? null;
}

/** Why each withdrawn action of the annex is no longer there, by its anchor, as readers read it. */
export function withdrawalReasons(
  rows: readonly AnnexRow[],
  editions: readonly Edition[],
): ReadonlyMap<string, string> {
  const names = new Map(editions.map(({ id, nom }) => [id, nom]));
  const withdrawn = rows.flatMap(({ actions }) =>
    actions.flatMap(({ id, retrait }) => (retrait === null ? [] : [{ id, ...retrait }])),
  );
  return new Map(
    withdrawn.map(({ id, edition, motif }) => {
      const name = names.get(edition) ?? edition;
      return [id, `retirée par l’édition «\u{A0}${name}\u{A0}». ${motif}`];
    }),
  );
}

/** The register as pages read it: it knows at once what the annex says to be withdrawn, before the command of the register writes it. */
export function annexRegister(
  text: string,
  { annexe, editions }: Pick<Editorial, 'annexe' | 'editions'>,
): Register {
  return withWithdrawals(readRegister(text), withdrawalReasons(annexe, editions));
}
