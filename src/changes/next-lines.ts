import { formatDateFr } from '../format.ts';
import { Refusal } from '../refusal.ts';
import { compareStates, needsReason } from './compare-states.ts';
import type { Change, LedgerLine } from './ledger-line.ts';
import { lostPromises } from './lost-promises.ts';
import { type PublishedState, stateAfter } from './published-state.ts';

/** What the person at work says of a survey. */
export interface SurveyAnswers {
  /** Why words or values that readers had seen are no longer the same; null where nothing asks for it. */
  readonly reason: string | null;
  /** Editions whose words were entered wrongly, and may change. */
  readonly corrected: readonly string[];
}

/**
 * The lines that bring the ledger to the state of the site, as one survey of a day; none where nothing changed.
 * Throws a Refusal when an edition or a fact lost its words, a reason is missing, or the day goes back.
 */
export function nextLines(
  ledger: readonly LedgerLine[],
  now: PublishedState,
  day: string,
  { reason, corrected }: SurveyAnswers,
): readonly LedgerLine[] {
  const before = stateAfter(ledger);
  const kept = new Map([...before.editions].filter(([id]) => !corrected.includes(id)));
  const lost = lostPromises({ ...before, editions: kept }, now);
  if (lost.length > 0) throw new Refusal(lost.join('\n'));
  const changes = compareStates(before, now);
  const last = ledger.at(-1);
  if (changes.length > 0 && last !== undefined && day < last.date)
    throw new Refusal(
      `Le dernier relevé est du ${formatDateFr(last.date)}, et rien n’est daté d’après : mettre à jour « mis_a_jour_le » dans content/site.yaml, ou « mise_a_jour » dans data/datapackage.json.`,
    );
  const asking = changes.filter((change) => needsReason(change, before));
  if (asking.length > 0 && (reason ?? '').trim() === '')
    throw new Refusal(
      `${asking.map(placeOf).join('\n')}\nCe que des lecteurs ont lu n’est plus le même : en donner la raison, qu’ils liront : npm run changements -- --raison "…"`,
    );
  const releve = (last?.releve ?? 0) + 1;
  return changes.map((change) => ({
    releve,
    date: day,
    ...(asking.includes(change) && reason !== null ? { raison: reason.trim() } : {}),
    change,
  }));
}

/** The day of a survey, from the dates that content and data bear: never from the clock. */
export function surveyDay(
  { updated }: { readonly updated: string },
  site: { readonly mis_a_jour_le: string },
  { facts }: Pick<PublishedState, 'facts'>,
): string {
  const days = [updated, site.mis_a_jour_le, ...[...facts.values()].map(({ inscrit_le: day }) => day)];
  return days.toSorted().at(-1) ?? updated;
}

/** Which change it is, for the person at work. */
function placeOf(change: Change): string {
  switch (change.sorte) {
    case 'valeur':
      return `${change.indicateur}, ${change.annee}, ${change.territoire} : ${change.avant ?? 'absente'} → ${change.apres ?? 'absente'}`;
    case 'annee':
    case 'annee-retiree':
      return `${change.indicateur}, ${change.annee} : année retirée`;
    case 'seuil':
      return `content/evaluation.yaml : seuil de « ${change.indicateur} »`;
    case 'chapitre':
      return `content/convention/${change.chapitre}.mdx : texte modifié`;
    case 'edition':
      return `édition « ${change.edition} » : saisie corrigée`;
    case 'fait':
      return `fait « ${change.fait.id} »`;
    case 'erratum':
      return `erratum « ${change.id} »`;
  }
}
