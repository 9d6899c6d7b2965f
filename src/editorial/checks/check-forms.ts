import type { z } from 'zod';
import { findTerms, type Term, type termFileSchema } from '../schemas/glossaire.ts';
import { idOfFile } from '../yaml/read-content.ts';
import type { YamlFile } from '../yaml/read-yaml-file.ts';

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

type Forms = Pick<Term, 'formes'>;

/**
 * Complains of each form of a glossary entry that the official words do not hold, or hold only inside a longer form: its entry would
 * explain nothing, and no reader could come to it from the text.
 */
export function checkUsedForms(files: readonly YamlFile<Forms>[], officialWords: string): void {
  const terms = files.map(({ file, data }) => ({ id: idOfFile(file), formes: data.formes }));
  const found = findTerms(officialWords, terms).map(({ start, end }) =>
    plain(officialWords.slice(start, end)),
  );
  const used = new Set(found);
  for (const { data, complain } of files)
    data.formes.forEach((form, index) => {
      if (used.has(plain(form))) return;
      complain(
        ['formes', index],
        `« ${form} » n’est pas dans le texte officiel, ni dans un chapitre ni dans l’annexe : écrire la forme lettre pour lettre comme dans le texte, ou la retirer.`,
      );
    });
}

function plain(words: string): string {
  return words.replaceAll('’', "'").replaceAll(/\s+/gu, ' ');
}
