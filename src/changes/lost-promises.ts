import type { RowWording } from '../programme/annex-at.ts';
import type { PublishedState } from './published-state.ts';

/** What stands in the way of the state of the site after what the ledger says of it, one French sentence each: editions and facts keep their words. */
export function lostPromises(recorded: PublishedState, now: PublishedState): readonly string[] {
  const editions = [...recorded.editions].flatMap(([edition, rows]) => {
    const present = now.editions.get(edition);
    if (present === undefined)
      return [
        `content/editions.yaml:1:1 l’édition « ${edition} » a été publiée et n’y est plus : la remettre telle qu’elle était.`,
      ];
    if (rows === null || present === null) return [];
    return changedRows(rows, present).map(
      (place) =>
        `content/annexe:1:1 l’édition « ${edition} » a été publiée avec d’autres mots pour « ${place} » : les remettre, ou faire une nouvelle édition ; ` +
        `si la saisie était fausse, npm run changements -- --corriger-edition ${edition} --raison "…"`,
    );
  });
  const facts = [...recorded.facts].flatMap(([id, fact]) => {
    const present = now.facts.get(id);
    if (JSON.stringify(sorted(present)) === JSON.stringify(sorted(fact))) return [];
    const what = present === undefined ? 'a été publié et n’y est plus' : 'a été publié avec d’autres mots';
    return [
      `content/suivi/${fact.ligne}.yaml:1:1 le fait « ${id} » ${what} : le remettre tel qu’il était ; un fait faux est corrigé par un autre, qui le nomme (« corrige: ${id} »).`,
    ];
  });
  return [...editions, ...facts];
}

/** The rows and actions whose words are not the same, by their identifiers. */
function changedRows(before: readonly RowWording[], after: readonly RowWording[]): readonly string[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((place) => old.get(place) !== now.get(place));
}

function wordsOf(rows: readonly RowWording[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, actions, ...cells }): [string, string][] => [
      [id, JSON.stringify(sorted(cells))],
      ...actions.map((action): [string, string] => [action.id, action.texte]),
    ]),
  );
}

/** The fields of a record in one order, so that two writings of the same are the same. */
function sorted(record: object | undefined): unknown {
  return record === undefined ? null : Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
