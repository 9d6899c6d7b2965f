import type { z } from 'zod';
import type { annexFileSchema } from './annexe.ts';
import type { YamlFile } from './read-yaml-file.ts';
import type { Structure } from './structure.ts';

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
  const byOrder = new Map<number, string>();
  for (const { file, data, complain } of rows) {
    const other = byOrder.get(data.ordre);
    if (other !== undefined)
      complain(['ordre'], `${data.ordre} est déjà l’ordre de ${other} : numéroter à la suite.`);
    byOrder.set(data.ordre, file);
  }
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
