import { unifyLines } from '../../editorial/text/read-text.ts';

/** The words of a passage that a claim wraps. */
export interface Wrapped {
  readonly id: string;
  readonly words: string;
  /** Where they start among the words of the passage. */
  readonly start: number;
}

/** A paragraph, an item or a heading of a chapter: its words, and those that claims wrap. */
export interface Passage {
  readonly words: string;
  /** The heading it stands under; null before the first one. */
  readonly heading: string | null;
  readonly wrapped: readonly Wrapped[];
}

const COMPONENT_LINE = /^<(?!Claim\b)[A-Z]/u;
const WRAPPED = /<Claim id="([^"]*)">(.*?)<\/Claim>/gu;

/** The passages of a chapter in MDX, in order: one a line; our notes and other components are left out. */
export function readPassages(mdx: string): readonly Passage[] {
  const body = unifyLines(mdx).replace(/^---\n.*?\n---\n/su, '');
  const lines = body.split('\n').filter((line) => line.trim() !== '' && !COMPONENT_LINE.test(line));
  let heading: string | null = null;
  return lines.map((line) => {
    const words = line
      .trim()
      .replace(/^(?:#+|-)\s+/u, '')
      .replace(/<\/?sup>|\*+|\\/gu, '');
    if (/^#+\s/u.test(line)) heading = words;
    const wrapped: Wrapped[] = [];
    let from = 0;
    let text = '';
    for (const match of words.matchAll(WRAPPED)) {
      const [whole, id = '', inside = ''] = match;
      text += words.slice(from, match.index);
      wrapped.push({ id, words: inside, start: text.length });
      text += inside;
      from = match.index + whole.length;
    }
    return { words: text + words.slice(from), heading, wrapped };
  });
}

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
