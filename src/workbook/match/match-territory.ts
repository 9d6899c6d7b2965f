import type { Territory } from '../../dataset/dataset.ts';

/** Finds the identifier of a territory from what a table calls it. */
export type MatchTerritory = (text: string) => string | null;

/** Finds territories by identifier, name, short name or code of either list; a writing that two territories share finds none. */
export function matchTerritories(territories: readonly Territory[]): MatchTerritory {
  const owners = new Map<string, Set<string>>();
  for (const territory of territories) {
    for (const writing of writingsOf(territory)) {
      const key = textKey(writing);
      owners.set(key, (owners.get(key) ?? new Set()).add(territory.id));
    }
  }
  return (text) => {
    const key = textKey(text);
    const found = owners.get(key) ?? owners.get(key.replace(/^(?:qpv|quartier(?: prioritaire)?) /u, ''));
    return found?.size === 1 ? ([...found][0] ?? null) : null;
  };
}

function writingsOf({ id, name, shortName, type, qpvCode, qpvCodes2024 = [] }: Territory): readonly string[] {
  const own = [id, name, shortName, name.replace(/^quartier intercommunal /iu, ''), ...qpvCodes2024];
  if (qpvCode !== null) own.push(qpvCode);
  // There is at most one of each: what files call them needs no name of ours.
  if (type === 'metropole') own.push('métropole', 'métropole européenne de lille', 'epci');
  if (type === 'ensemble_qpv')
    own.push('ensemble des qpv', 'total qpv', 'ensemble des quartiers prioritaires');
  return own;
}

/** What two writings of one name share: letters and digits, without accents, case, signs nor doubled spaces. */
export function textKey(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
