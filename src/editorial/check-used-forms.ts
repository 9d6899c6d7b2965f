import { findTerms, type Term } from './glossaire.ts';
import { idOfFile } from './read-content.ts';
import type { YamlFile } from './read-yaml-file.ts';

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
