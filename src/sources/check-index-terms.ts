import type { IndexTerm } from '../editorial/schemas/glossaire.ts';
import type { YamlFile } from '../editorial/yaml/read-yaml-file.ts';
import { holds, phraseOf } from '../search/index/phrases.ts';
import { fold, wordsOf } from '../search/words.ts';

/** Reports each form of content/index.yaml that no passage of the document holds, and each entry or word that is written twice. */
export function checkIndexTerms(
  file: YamlFile<readonly IndexTerm[]> | null,
  passages: readonly string[],
): void {
  if (file === null) return;
  const read = passages.map((text) => ({ text, words: wordsOf(text) }));
  const seen = new Set<string>();
  file.data.forEach(({ entree, formes, aussi }, index) => {
    if (seen.has(fold(entree)))
      file.complain([index, 'entree'], `« ${entree} » est déjà une entrée : réunir leurs formes.`);
    seen.add(fold(entree));
    const forms = formes.length === 0 ? [entree] : formes;
    forms.forEach((form, rank) => {
      const phrase = phraseOf(form, false);
      if (read.some(({ text, words }) => holds(words, text, phrase))) return;
      file.complain(
        formes.length === 0 ? [index, 'entree'] : [index, 'formes', rank],
        `« ${form} » n’est dans aucun passage du document : écrire ses mots, ou retirer cette forme.`,
      );
    });
    aussi.forEach((word, rank) => {
      if (aussi.findIndex((other) => fold(other) === fold(word)) === rank) return;
      file.complain([index, 'aussi', rank], `« ${word} » est écrit deux fois : n’en garder qu’un.`);
    });
  });
}
