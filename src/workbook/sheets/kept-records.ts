import type { CollectFindings } from '../findings.ts';
import { textKey } from '../match/match-territory.ts';

/** Tells the records that a sheet no longer has: what was published stays. */
export function tellLost(sheet: string, ids: readonly string[], found: CollectFindings): void {
  if (ids.length === 0) return;
  const lines = ids.length > 1 ? 'les lignes manquent' : 'la ligne manque';
  found.defect(
    `feuille ${sheet}`,
    `${lines} : ${ids.join(', ')}. Ce qui a été publié ne se supprime pas : les remettre, d’après un classeur nouveau (npm run classeur).`,
  );
}

/** An identifier formed from words, which no other has: « mission-locale », « mission-locale-2 ». */
export function freeId(words: string, taken: Set<string>): string {
  const base = textKey(words).split(' ').slice(0, 6).join('-') || 'sans-nom';
  let id = base;
  for (let rank = 2; taken.has(id); rank += 1) id = `${base}-${rank}`;
  taken.add(id);
  return id;
}
