import { unifyLines } from '../editorial/text/read-text.ts';

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
