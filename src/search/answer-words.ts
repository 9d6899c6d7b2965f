import type { Answer } from './rank-documents.ts';

/** What the search says of its answer. */
export type Said = Pick<Answer, 'understood' | 'unknown' | 'isApart'> & { readonly count: number };

const NARROW = '\u202F';
const quoted = (text: string) => `«${NARROW}${text}${NARROW}»`;

/** The sentences above the results: how many, for what, what was understood, what is nowhere. */
export function answerSentences(
  typed: string,
  { count, understood, unknown, isApart }: Said,
): readonly string[] {
  const asked = /["«»“”]/u.test(typed) ? typed : quoted(typed);
  if (count === 0)
    return [
      `Aucun passage ne répond à ${asked}.`,
      'Essayez un autre mot, un seul, ou effacez (touche Échap) pour retrouver l’index alphabétique du document.',
    ];
  const sentences = [`${count} résultat${count > 1 ? 's' : ''} pour ${asked}.`];
  for (const [word, taken] of understood)
    sentences.push(`${quoted(word)} n’y est pas\u00A0: voici ce qui contient ${quoted(taken)}.`);
  if (isApart) sentences.push('Ces mots ne se suivent nulle part\u00A0: voici où ils sont séparément.');
  if (unknown.length > 0) sentences.push(`Aucun passage ne contient ${unknown.map(quoted).join(', ')}.`);
  return sentences;
}

/** The sentences above the results, as they stand in the page. */
export function answerWords(page: Document, typed: string, said: Said): readonly (Node | string)[] {
  const [first = '', ...others] = answerSentences(typed, said);
  const strong = page.createElement('b');
  strong.textContent = first;
  return [strong, ...others.map((sentence) => ` ${sentence}`)];
}
