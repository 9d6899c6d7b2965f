import type { Passage } from './read-passages.ts';

const WORDS =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|' +
  'dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|cinquantaines?|centaines?|milliers?|millions?|milliards?|' +
  'moitié|demie?s?|tiers|quarts?|doubles?|triples?|fois|majorité|plupart|seconde?s?|pourcents?|%';
const NUMBER = new RegExp(`\\d+|(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'giu');

/** The words of a passage with those of its claims and some texts blotted out, place for place. */
function blotted({ words, wrapped }: Passage, texts: readonly string[]): string {
  const blot = (text: string): string => '.'.repeat(text.length);
  const open = wrapped.reduce(
    (text, { start, words: inside }) =>
      text.slice(0, start) + blot(inside) + text.slice(start + inside.length),
    words,
  );
  const longestFirst = texts.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((text, one) => text.replaceAll(one, blot(one)), open);
}

/** The groups of digits and number words of a passage that no claim wraps and no declared text holds, with the words around. */
export function undeclaredNumbers(passage: Passage, declared: readonly string[]): readonly string[] {
  const text = blotted(passage, declared);
  return [...text.matchAll(NUMBER)].map(({ 0: number, index }) => {
    const around = passage.words.slice(Math.max(0, index - 20), index + number.length + 20);
    return `${number} (« ${around} »)`;
  });
}

/** The declared texts that no passage holds outside of its claims. */
export function unusedTexts(passages: readonly Passage[], declared: readonly string[]): readonly string[] {
  const open = passages.map((passage) => blotted(passage, []));
  return declared.filter((text) => !open.some((words) => words.includes(text)));
}
