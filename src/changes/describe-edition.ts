import { annexAt } from '../programme/annex-at.ts';
import { type EditionChange, wordingChanges } from '../programme/edition-changes.ts';
import { formatPeriod } from '../programme/evidence.ts';
import { ambitionUrl, chapterUrl } from '../urls.ts';
import type { ChangeNames, ChangePart, ToldChange } from './change-entry.ts';
import type { Change } from './ledger-line.ts';
import type { PublishedState } from './published-state.ts';
import { wordRuns } from './word-runs.ts';

/** A new edition of the annex, or one whose words were put right: each action and cell that came, changed or went. */
export function describeEdition(
  { edition, lignes }: Extract<Change, { sorte: 'edition' }>,
  before: PublishedState,
  names: ChangeNames,
): ToldChange {
  const { annexe, editions } = names.editorial;
  const at = editions.findIndex(({ id }) => id === edition);
  const { nom = edition, date = '', source = '' } = editions[at] ?? {};
  const known = before.editions.get(edition);
  const wrong = known ?? null;
  const previous = wrong ?? (at > 0 ? annexAt(annexe, editions, editions[at - 1]?.id ?? '') : null);
  const changes = lignes === null || previous === null ? [] : wordingChanges(annexe, previous, lignes);
  return {
    title: `${wrong === null ? 'Nouvelle édition de l’annexe' : 'Saisie corrigée de l’annexe'} : ${nom}`,
    href: chapterUrl('annexe'),
    sentences: wrong === null ? [`Date : ${formatPeriod(date)}. Source : ${source}.`] : [],
    parts: changes.map(tellWording),
  };
}

const CELLS = {
  titre: 'Ambition reformulée',
  mention: 'Mention modifiée',
  partenaires: 'Sollicitations des partenaires modifiées',
  complementaires: 'Actions complémentaires modifiées',
} as const;

const ACTIONS = {
  added: 'Action ajoutée',
  reworded: 'Action reformulée',
  withdrawn: 'Action retirée',
} as const;

function tellWording(change: EditionChange): ChangePart {
  const page = ambitionUrl(change.row);
  if (change.kind === 'cell') {
    const label = `${CELLS[change.field]} (${change.row})`;
    const runs = wordRuns(change.before, change.after);
    return { key: `${change.row}-${change.field}`, label, note: null, href: page, runs };
  }
  const before = change.kind === 'added' ? null : change.before;
  const after = change.kind === 'withdrawn' ? null : change.after;
  return {
    key: change.action,
    label: `${ACTIONS[change.kind]} (${change.action})`,
    note: change.kind === 'withdrawn' ? `Motif : ${change.reason}` : null,
    href: `${page}#${change.action}`,
    runs: wordRuns(before, after),
  };
}
