import type { AnnexAction } from '../editorial/schemas/annexe.ts';
import { type Edition, firstDay } from '../editorial/schemas/editions.ts';
import type { Fact } from '../editorial/schemas/suivi.ts';
import { formatDateFr } from '../format.ts';

/** What can be said of an action, from evidence alone; never how far it is done. */
type Evidence =
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

/** The statement of evidence in words: « fait attesté le 12 mai 2026 », « non attesté », « non mesurable », « retirée, dit par l’avenant… ». */
export function describeEvidence(evidence: Evidence, editions: readonly Edition[]): string {
  switch (evidence.kind) {
    case 'withdrawn': {
      const edition = editions.find(({ id }) => id === evidence.edition);
      if (edition === undefined)
        throw new Error(`No edition "${evidence.edition}" in content/editions.yaml.`);
      return `retirée ${inPeriod(edition.date)}, dit par : ${edition.source}`;
    }
    case 'attested':
      return `fait attesté ${inPeriod(evidence.latest.date)}`;
    case 'unmeasurable':
      return 'non mesurable';
    case 'unattested':
      return 'non attesté';
  }
}

const MONTH_DAY = '-01';

/** A period in words, without more precision than it has: « 2024 », « 2e trimestre 2024 », « mai 2026 », « 12 mai 2026 ». */
export function formatPeriod(period: string): string {
  const [year = '', part = '', day] = period.split('-');
  if (part === '') return year;
  if (part.startsWith('T')) return `${part === 'T1' ? '1er' : `${part.slice(1)}e`} trimestre ${year}`;
  if (day !== undefined) return formatDateFr(period);
  return formatDateFr(`${period}${MONTH_DAY}`).replace(/^1er /u, '');
}

/** A period after a verb: « en 2024 », « au 2e trimestre 2024 », « en mai 2026 », « le 12 mai 2026 ». */
export function inPeriod(period: string): string {
  const preposition = /T/u.test(period) ? 'au' : period.split('-').length === 3 ? 'le' : 'en';
  return `${preposition} ${formatPeriod(period)}`;
}
