import type { AnnexRow } from '../editorial/annexe.ts';
import type { Edition } from '../editorial/editions.ts';
import type { Editorial } from '../editorial/load-editorial.ts';
import { readRegister, type Register } from '../register/register.ts';
import { withWithdrawals } from '../register/with-withdrawals.ts';

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
