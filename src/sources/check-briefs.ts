import type { Brief, LongWords } from '../editorial/schemas/en-bref.ts';
import { idOfFile } from '../editorial/yaml/read-content.ts';
import type { YamlFile } from '../editorial/yaml/read-yaml-file.ts';
import { LONG_WORD } from '../plain-french/reading-ease.ts';
import { undeclaredWords } from '../programme/briefs.ts';

/** The names that a file of content/en-bref may have: the document, each chapter, each row of the annex. */
export function briefNames(chapters: readonly string[], rows: readonly string[]): readonly string[] {
  return [
    'document',
    ...chapters.filter((id) => id !== 'sommaire').map((id) => `chapitre-${id}`),
    ...rows.map((id) => `ambition-${id}`),
  ];
}

/** Reports a summary that is of nothing, and each long word that content/mots.yaml does not declare. */
export function checkBriefs(
  briefs: readonly YamlFile<Omit<Brief, 'id'>>[],
  words: LongWords | null,
  names: readonly string[],
): void {
  for (const { file, data, complain } of briefs) {
    if (!names.includes(idOfFile(file)))
      complain(
        [],
        'ce nom n’est pas celui d’un résumé : écrire « document », « chapitre- » et le nom d’un chapitre, ou « ambition- » et celui d’une ligne de l’annexe.',
      );
    if (words === null) continue;
    data.phrases.forEach(({ texte }, index) => {
      for (const word of undeclaredWords(texte, words))
        complain(
          ['phrases', index, 'texte'],
          `« ${word} » a ${LONG_WORD} syllabes ou plus : en prendre un plus court, ou l’inscrire dans content/mots.yaml.`,
        );
    });
  }
}
