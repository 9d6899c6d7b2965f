import type { z } from 'zod';
import type { termFileSchema } from './glossaire.ts';
import type { YamlFile } from './read-yaml-file.ts';

/** Checks that no form of the official text belongs to two terms of the glossary. */
export function checkForms(files: readonly YamlFile<Pick<z.infer<typeof termFileSchema>, 'formes'>>[]): void {
  const owners = new Map<string, string>();
  for (const { file, data, complain } of files) {
    data.formes.forEach((form, index) => {
      const owner = owners.get(form);
      if (owner === undefined) owners.set(form, file);
      else
        complain(['formes', index], `« ${form} » est déjà une forme de ${owner} : la retirer d’un des deux.`);
    });
  }
}
