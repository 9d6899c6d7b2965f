import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A chapter as its file holds it: front matter, body, and the words of each paragraph, heading and item. */
export interface ChapterSource {
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Words without Markdown marks, components left out, one entry a line of the body. */
  readonly passages: readonly string[];
}

/** Reads content/convention/<slug>.mdx. */
export function readChapterSource(slug: string): ChapterSource {
  const [, front = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/su.exec(readFileSync(`content/convention/${slug}.mdx`, 'utf8')) ?? [];
  const lines = body.split('\n').filter((line) => line.trim() !== '' && !/^<(?!Claim )[A-Z]/u.test(line));
  return { front: parse(front), body, passages: lines.map(wordsOf) };
}

function wordsOf(line: string): string {
  return line
    .replace(/^\s*(?:#+|-)\s+/u, '')
    .replace(/\[(.*?)\]\(.*?\)/gu, '$1')
    .replace(/<\/?sup>|<\/?Claim[^>]*>|\*+|\\/gu, '')
    .trim();
}
