import type { AnnexAction } from '../editorial/annexe.ts';
import { firstDay } from '../editorial/editions.ts';
import type { Fact } from '../editorial/suivi.ts';

/** What can be said of an action, from evidence alone; never how far it is done. */
export type Evidence =
  | { readonly kind: 'withdrawn'; readonly edition: string; readonly reason: string }
  | { readonly kind: 'attested'; readonly latest: Fact; readonly count: number }
  | { readonly kind: 'unmeasurable'; readonly reason: string }
  | { readonly kind: 'unattested' };

/**
 * The statement of evidence for an action, by one rule: withdrawn by an edition; else attested by at least one fact that names it;
 * else declared beyond what facts can tell; else not attested. A fact that a later one corrects no longer counts.
 */
export function evidenceOf(action: AnnexAction, facts: readonly Fact[]): Evidence {
  if (action.retrait !== null)
    return { kind: 'withdrawn', edition: action.retrait.edition, reason: action.retrait.motif };
  const own = newestFirst(standing(facts).filter(({ actions }) => actions.includes(action.id)));
  const [latest] = own;
  if (latest !== undefined) return { kind: 'attested', latest, count: own.length };
  if (action.non_mesurable !== null) return { kind: 'unmeasurable', reason: action.non_mesurable };
  return { kind: 'unattested' };
}

/** The facts that no later fact corrects. */
export function standing(facts: readonly Fact[]): readonly Fact[] {
  const corrected = new Set(facts.map(({ corrige }) => corrige));
  return facts.filter(({ id }) => !corrected.has(id));
}

/** Facts with the newest first; of one date, the one entered last. */
export function newestFirst(facts: readonly Fact[]): readonly Fact[] {
  const sortKey = ({ date, inscrit_le }: Fact): string => `${firstDay(date)} ${inscrit_le}`;
  return facts
    .map((fact, index) => ({ fact, index }))
    .toSorted((a, b) => sortKey(b.fact).localeCompare(sortKey(a.fact)) || b.index - a.index)
    .map(({ fact }) => fact);
}
