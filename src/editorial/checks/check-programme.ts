import type { z } from 'zod';
import type { annexFileSchema } from '../schemas/annexe.ts';
import { type Edition, firstDay } from '../schemas/editions.ts';
import type { factsFileSchema } from '../schemas/suivi.ts';
import type { Verbs } from '../schemas/verbes.ts';
import { idOfFile } from '../yaml/read-content.ts';
import type { YamlFile } from '../yaml/read-yaml-file.ts';

type AnnexFile = YamlFile<z.infer<typeof annexFileSchema>>;
type FactsFile = YamlFile<z.infer<typeof factsFileSchema>>;

/** The files that the living annex is made of. */
export interface ProgrammeFiles {
  readonly rows: readonly AnnexFile[];
  readonly facts: readonly FactsFile[];
  /** False while a row could not be read: a fact may belong to it. */
  readonly isWhole: boolean;
  /** Null while the file could not be read. */
  readonly editions: readonly Edition[] | null;
  readonly verbs: Verbs | null;
}

/** Checks identifiers, editions and verbs of the actions, then what the facts refer to; complains of each defect in its file. */
export function checkProgramme(files: ProgrammeFiles): void {
  checkActionIds(files.rows);
  if (files.editions !== null) for (const row of files.rows) checkHistory(row, files.editions);
  if (files.verbs !== null) for (const row of files.rows) checkVerbs(row, files.verbs);
  checkFacts(files);
}

function checkActionIds(rows: readonly AnnexFile[]): void {
  const owners = new Map<string, string>(rows.map(({ file }) => [idOfFile(file), `${file}, la ligne`]));
  for (const { file, data, complain } of rows) {
    const own = new Set<string>();
    data.actions.forEach(({ id }, index) => {
      const owner = owners.get(id);
      if (owner !== undefined && !own.has(id))
        complain(['actions', index, 'id'], `« ${id} » est déjà pris (${owner}) : ${nextId(file, data)}.`);
      own.add(id);
    });
    for (const id of own) if (!owners.has(id)) owners.set(id, file);
  }
}

function nextId(file: string, { actions }: AnnexFile['data']): string {
  const row = idOfFile(file);
  const ranks = actions.map(({ id }) => Number(id.startsWith(`${row}-`) ? id.slice(row.length + 1) : 0));
  const free = Math.max(0, ...ranks.filter((rank) => Number.isInteger(rank))) + 1;
  return `un identifiant ne sert qu’une fois, « ${row}-${free} » est libre`;
}

function checkHistory({ data, complain }: AnnexFile, editions: readonly Edition[]): void {
  const rank = (id: string): number => editions.findIndex((edition) => edition.id === id);
  const names = editions.map(({ id }) => `« ${id} »`).join(', ');
  const known = (id: string, path: readonly PropertyKey[]): boolean => {
    if (rank(id) !== -1) return true;
    complain(
      path,
      `« ${id} » n’est pas une édition de content/editions.yaml : écrire ${names}, ou l’y ajouter.`,
    );
    return false;
  };
  const order = (list: readonly { readonly edition: string }[], path: readonly PropertyKey[]): void => {
    const ranks = list.map(({ edition }) => rank(edition));
    if (ranks.some((at, index) => index > 0 && at >= (ranks[index - 1] ?? Infinity)))
      complain(path, 'les reprises se rangent de la plus récente à la plus ancienne, une par édition.');
    if (ranks.includes(0))
      complain(path, 'la première édition ne reprend rien : nommer celle qui a changé les mots.');
  };
  data.revisions.forEach(({ edition }, index) => void known(edition, ['revisions', index, 'edition']));
  data.actions.forEach(({ depuis, revisions, retrait }, index) => {
    const at = ['actions', index];
    if (depuis !== null) known(depuis, [...at, 'depuis']);
    const all = revisions.every(({ edition }, rankIn) =>
      known(edition, [...at, 'revisions', rankIn, 'edition']),
    );
    if (all) order(revisions, [...at, 'revisions']);
    const start = depuis === null ? 0 : rank(depuis);
    if (retrait !== null && known(retrait.edition, [...at, 'retrait', 'edition']))
      if (rank(retrait.edition) <= start)
        complain(
          [...at, 'retrait', 'edition'],
          'une action n’est pas retirée par l’édition qui l’apporte : nommer une édition plus récente.',
        );
  });
}

function checkVerbs({ data, complain }: AnnexFile, verbs: Verbs): void {
  const declared = new Set(Object.values(verbs).flat());
  data.actions.forEach(({ texte }, index) => {
    const word = /^\p{L}+/u.exec(texte)?.[0]?.toLocaleLowerCase('fr') ?? '';
    if (declared.has(word)) return;
    complain(
      ['actions', index, 'texte'],
      `l’action commence par « ${word} », que content/verbes.yaml ne connaît pas : l’y inscrire dans l’une des quatre listes.`,
    );
  });
}

function checkFacts({ rows, facts, isWhole }: ProgrammeFiles): void {
  const actionsOf = new Map(
    rows.map(({ file, data }) => [idOfFile(file), new Set(data.actions.map(({ id }) => id))]),
  );
  const seen = new Map<string, string>();
  for (const { file, data, complain } of facts) {
    const actions = actionsOf.get(idOfFile(file));
    if (actions === undefined && isWhole)
      complain([], 'aucune ligne de l’annexe ne porte ce nom : nommer le fichier comme celui de la ligne.');
    data.forEach((fact, index) => {
      const other = seen.get(fact.id);
      if (other !== undefined)
        complain(
          [index, 'id'],
          `« ${fact.id} » est déjà l’identifiant d’un fait de ${other} : en choisir un autre.`,
        );
      seen.set(fact.id, file);
      fact.actions.forEach((id, at) => {
        if (actions?.has(id) === false)
          complain(
            [index, 'actions', at],
            `« ${id} » n’est pas une action de cette ligne : reprendre l’identifiant de content/annexe.`,
          );
      });
      if (firstDay(fact.date) > fact.inscrit_le)
        complain([index, 'date'], 'le fait vient après le jour où il est inscrit : vérifier les deux dates.');
      if (fact.corrige !== null && !data.slice(0, index).some(({ id }) => id === fact.corrige))
        complain(
          [index, 'corrige'],
          `aucun fait inscrit plus haut ne porte l’identifiant « ${fact.corrige} ».`,
        );
    });
  }
}
