import type { Passage } from './read-passages.ts';

const NUMBERS =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|' +
  'vingt|trente|quarante|cinquante|soixante|cents?|mille|\\p{L}+ièmes?|seconde?s?|' +
  'dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|cinquantaines?|centaines?|milliers?|millions?|milliards?|' +
  'moitié|demie?s?|tiers|quarts?|doubles?|triples?|fois|majorité|plupart|pourcents?|%';
const DIRECTIONS =
  'augmente|augmentent|augmentation|diminue|diminuent|diminué|diminution|hausses?|baisses?|baissent|' +
  'creusement|stabilité|aggravent|aggravation|dégrade|accentuée?s?';
const SUPERLATIVES = '(?:les?|la|des) plus';
const WORD = new RegExp(`\\d+|(?<!\\p{L})(?:${NUMBERS}|${DIRECTIONS}|${SUPERLATIVES})(?!\\p{L})`, 'giu');

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

/**
 * The words of a passage that may claim something the table knows, with the words around: groups of digits, number words, words of
 * direction, superlatives. Those that a claim wraps or a declared text holds are left out.
 */
export function undeclaredWords(passage: Passage, declared: readonly string[]): readonly string[] {
  const text = blotted(passage, declared);
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const around = passage.words.slice(Math.max(0, index - 20), index + word.length + 20);
    return `${word} (« ${around} »)`;
  });
}

/** The declared texts that no passage holds outside of its claims. */
export function unusedTexts(passages: readonly Passage[], declared: readonly string[]): readonly string[] {
  const open = passages.map((passage) => blotted(passage, []));
  return declared.filter((text) => !open.some((words) => words.includes(text)));
}
