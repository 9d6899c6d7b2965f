import { stemmer } from '@orama/stemmers/french';
import { fold, type Word } from './words.ts';

/** The stem of a word (Snowball), folded after: « rénovée » and « rénovation » share one. Snowball leaves the plural of « emplois ». */
export function stemOf({ written }: Pick<Word, 'written'>): string {
  const known = made.get(written) ?? fold(stemmer(written)).replace(/([aiou])s$/u, '$1');
  made.set(written, known);
  return known;
}

const made = new Map<string, string>();

/**
 * The stems that a word may have when its accents were left out: « renovee » may be « rénovée », « parentalite » « parentalité ».
 * The word as it is written comes first.
 */
export function possibleStems({ written, folded }: Pick<Word, 'written' | 'folded'>): readonly string[] {
  const accented = written.replace(/(ee?)(s?)$/u, (_, ending: string, plural: string) =>
    ending === 'ee' ? `ée${plural}` : `é${plural}`,
  );
  const suffixed = written.replace(/e(ment|r|re|res|ration|rations)$/u, 'é$1');
  return [...new Set([written, accented, suffixed, folded].map((form) => stemOf({ written: form })))];
}
