import type { z } from 'zod';
import type { annexFileSchema } from '../schemas/annexe.ts';
import type { Structure } from '../schemas/structure.ts';
import type { YamlFile } from '../yaml/read-yaml-file.ts';

type AnnexFile = YamlFile<z.infer<typeof annexFileSchema>>;

const oneOf = new Intl.ListFormat('fr', { type: 'disjunction' });

/**
 * Checks the rows of the annex against each other and against the ambitions: each order once, known ambitions, none forgotten.
 * While a file could not be read (`isWhole` false), an ambition may be in it: none is called forgotten.
 */
export function checkAnnex(
  rows: readonly AnnexFile[],
  structure: YamlFile<Structure> | null,
  isWhole: boolean,
): void {
  checkOrder(rows, isWhole);
  checkCopies(rows);
  if (structure === null) return;
  const ambitions = structure.data.ambitions.map(({ id }) => id);
  for (const { data, complain } of rows) {
    if (ambitions.includes(data.ambition)) continue;
    complain(
      ['ambition'],
      `« ${data.ambition} » n’est pas une ambition de content/structure.yaml : écrire ${oneOf.format(ambitions)}.`,
    );
  }
  if (!isWhole) return;
  ambitions.forEach((id, index) => {
    if (rows.some(({ data }) => data.ambition === id)) return;
    structure.complain(
      ['ambitions', index],
      `aucune ligne de l’annexe ne porte l’ambition « ${id} » : la rattacher.`,
    );
  });
}

/** Each row has the number that its file name begins with, none twice and none left out. */
function checkOrder(rows: readonly AnnexFile[], isWhole: boolean): void {
  const byOrder = new Map<number, string>();
  for (const { file, data, complain } of rows) {
    const other = byOrder.get(data.ordre);
    const named = /(\d+)-[^/]*$/u.exec(file)?.[1];
    if (other !== undefined)
      complain(['ordre'], `${data.ordre} est déjà l’ordre de ${other} : numéroter à la suite.`);
    else if (named === undefined || Number(named) !== data.ordre)
      complain(
        ['ordre'],
        `${data.ordre} n’est pas le numéro qui commence le nom du fichier : donner le même aux deux, par exemple « ${String(data.ordre).padStart(2, '0')}-… ».`,
      );
    byOrder.set(data.ordre, file);
  }
  if (!isWhole) return;
  for (const { data, complain } of rows)
    if (data.ordre > 1 && !byOrder.has(data.ordre - 1))
      complain(
        ['ordre'],
        `aucune ligne de l’annexe n’a l’ordre ${data.ordre - 1} : rétablir la ligne qui manque, ou numéroter à la suite.`,
      );
}

/** A row, and the actions of a row, are no copy of another. */
function checkCopies(rows: readonly AnnexFile[]): void {
  const titles = new Map<string, string>();
  const actions = new Map<string, string>();
  for (const { file, data, complain } of rows) {
    const list = [data.mention ?? '', ...data.actions.map(({ texte }) => texte)].join('\n');
    const sameTitle = titles.get(data.titre);
    const sameActions = actions.get(list);
    if (sameTitle !== undefined)
      complain(['titre'], `ce titre est déjà celui de ${sameTitle} : retirer la copie, ou écrire le sien.`);
    else if (sameActions !== undefined)
      complain(
        ['actions'],
        `ces actions sont déjà celles de ${sameActions} : retirer la copie, ou écrire les siennes.`,
      );
    titles.set(data.titre, file);
    actions.set(list, file);
  }
}
