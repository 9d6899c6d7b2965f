import type { Report } from '../../dataset/defect.ts';

/** A character that may not stand in a text of ours, and why. */
interface Forbidden {
  readonly pattern: RegExp;
  /** What is wrong and what to do, after the code of the character. */
  readonly fact: string;
}

const FORBIDDEN: readonly Forbidden[] = [
  { pattern: /\uFFFD/u, fact: 'est un caractère perdu dans une conversion : récrire le mot' },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    fact: 'change le sens de lecture de ce qui suit : le retirer',
  },
  { pattern: /[\u2028\u2029]/u, fact: 'coupe la ligne sans que cela se voie : aller à la ligne à la place' },
  { pattern: /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u, fact: 'ne se voit pas : le retirer' },
  { pattern: /(?![\t\n])\p{Cc}/u, fact: 'est un caractère de commande : le retirer' },
  {
    pattern: /[\p{Co}\p{Cn}\p{Cs}]/u,
    fact: 'n’a pas de dessin connu : le remplacer par une lettre ou un signe',
  },
];

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/u;
const SOME_MARK = /\p{M}/u;

/**
 * Says why a text may not be published as it is: a character that nobody sees, an accent written as a character of its own;
 * null when nothing is wrong. `at` is where the first such character stands.
 */
export function characterDefect(text: string): { readonly at: number; readonly message: string } | null {
  for (const { pattern, fact } of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found !== null) return { at: found.index, message: `le caractère ${codeOf(found[0])} ${fact}.` };
  }
  if (!SOME_MARK.test(text) || text === text.normalize('NFC')) return null;
  const at = firstDecomposed(text);
  const word = /[\p{L}\p{M}]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const rest = /^[\p{L}\p{M}]*/u.exec(text.slice(at))?.[0] ?? '';
  return {
    at,
    message: `« ${(word + rest).normalize('NFC')} » a un accent écrit en deux caractères : récrire ce mot au clavier.`,
  };
}

/** Reports each line of a text that holds such a character, or a mark that a merge left; true when there is none. */
export function checkCharacters(file: string, text: string, report: Report): boolean {
  let sound = true;
  for (const [index, line] of text.split('\n').entries()) {
    const found = CONFLICT.test(line) ? { at: 0, message: MERGE } : characterDefect(line);
    if (found === null) continue;
    sound = false;
    report({ file, line: index + 1, column: found.at + 1, field: null, message: found.message });
  }
  return sound;
}

const MERGE =
  'cette ligne est la marque de deux versions mal réunies : garder l’une des deux et retirer les lignes « <<<<<<< », « ======= » et « >>>>>>> ».';

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function firstDecomposed(text: string): number {
  const letters = text.matchAll(/\P{M}\p{M}+/gu);
  for (const { 0: letter, index } of letters) if (letter !== letter.normalize('NFC')) return index;
  return 0;
}

/** A text as a message may show it, on one line: hidden characters by their code, line ends by a sign. */
export function visibly(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, ' ⏎ ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu,
      (hidden) => `[${codeOf(hidden)}]`,
    );
}
