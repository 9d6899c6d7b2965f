import { fingerprint } from '../register/fingerprint.ts';
import type { Change } from './ledger-line.ts';
import type { PublishedState } from './published-state.ts';

/** What changed between two states, in the order that readers are told: the programme, the figures, the text. */
export function compareStates(before: PublishedState, after: PublishedState): readonly Change[] {
  return [
    ...editionChanges(before, after),
    ...factChanges(before, after),
    ...yearChanges(before, after),
    ...thresholdChanges(before, after),
    ...chapterChanges(before, after),
    ...erratumChanges(before, after),
  ];
}

/** Whether what readers had seen is no longer the same: such a change gives its reason. */
export function needsReason(change: Change, before: PublishedState): boolean {
  switch (change.sorte) {
    case 'edition':
      return before.editions.has(change.edition);
    case 'seuil':
      return before.thresholds.has(change.indicateur);
    case 'chapitre':
      return before.chapters.has(change.chapitre);
    case 'valeur':
    case 'annee-retiree':
      return true;
    case 'fait':
    case 'annee':
    case 'erratum':
      return false;
  }
}

function editionChanges(before: PublishedState, after: PublishedState): readonly Change[] {
  return [...after.editions]
    .filter(([edition, rows]) => !before.editions.has(edition) || !isSame(before.editions.get(edition), rows))
    .map(([edition, lignes]) => ({ sorte: 'edition', edition, lignes }));
}

/** Facts are only added: one that changed or is gone is a defect, told elsewhere. */
function factChanges(before: PublishedState, after: PublishedState): readonly Change[] {
  return [...after.facts]
    .filter(([id]) => !before.facts.has(id))
    .map(([, fait]) => ({ sorte: 'fait', fait }));
}

function yearChanges(before: PublishedState, after: PublishedState): readonly Change[] {
  const keys = [...new Set([...before.years.keys(), ...after.years.keys()])];
  return keys.flatMap((key): readonly Change[] => {
    const [indicateur = '', year = ''] = key.split(' ');
    const place = { indicateur, annee: Number(year) };
    const [old, now] = [before.years.get(key), after.years.get(key)];
    if (now === undefined) return [{ sorte: 'annee-retiree', ...place }];
    if (old === undefined) return [{ sorte: 'annee', ...place, valeurs: Object.fromEntries(now) }];
    return [...new Set([...old.keys(), ...now.keys()])]
      .map((territoire) => ({
        territoire,
        avant: old.get(territoire) ?? null,
        apres: now.get(territoire) ?? null,
      }))
      .filter(({ avant, apres }) => avant !== apres)
      .map((cell) => ({ sorte: 'valeur', ...place, ...cell }));
  });
}

function thresholdChanges(before: PublishedState, after: PublishedState): readonly Change[] {
  return [...new Set([...before.thresholds.keys(), ...after.thresholds.keys()])]
    .map((indicateur) => ({
      sorte: 'seuil' as const,
      indicateur,
      repere: after.thresholds.get(indicateur) ?? null,
    }))
    .filter(({ indicateur, repere }) => !isSame(before.thresholds.get(indicateur) ?? null, repere));
}

/** Spaces, apostrophes and quotation marks are typography, and no change of a text. */
function chapterChanges(before: PublishedState, after: PublishedState): readonly Change[] {
  const prints = (passages: readonly string[] | undefined): readonly string[] | undefined =>
    passages?.map(fingerprint);
  return [...new Set([...before.chapters.keys(), ...after.chapters.keys()])]
    .filter(
      (chapitre) => !isSame(prints(before.chapters.get(chapitre)), prints(after.chapters.get(chapitre))),
    )
    .map((chapitre) => ({ sorte: 'chapitre', chapitre, passages: after.chapters.get(chapitre) ?? null }));
}

function erratumChanges(before: PublishedState, after: PublishedState): readonly Change[] {
  return [...after.errata.values()].filter((erratum) => !isSame(before.errata.get(erratum.id), erratum));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
