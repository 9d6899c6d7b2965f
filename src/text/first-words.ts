/** An article alone names nothing: « La Mouchonni… » rather than « La… ». */
const SHORTEST = 4;

/** The first words of a passage, in as many characters at most: whole ones where the length allows, with the mark of what is left out. */
export function firstWords(words: string, length: number): string {
  if (words.length <= length) return words;
  const end = words.slice(0, length + 1).lastIndexOf(' ');
  return `${words.slice(0, end < SHORTEST ? length : end).replace(/[\s,;:.«–-]+$/u, '')}…`;
}
