import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { unifyLines } from '../../src/editorial/text/read-text.ts';

/** What a chapter is called. */
export interface ChapterHead {
  /** Place in the document. */
  readonly ordre: number;
  /** Last part of its address; « sommaire » is the convention itself. */
  readonly slug: string;
  readonly titre: string;
  /** Roman numeral; null where the document gives none. */
  readonly numero: string | null;
  /** What the chapter holds, in a sentence of ours. */
  readonly description: string;
}

const headSchema = z.object({
  ordre: z.number(),
  slug: z.string(),
  titre: z.string(),
  numero: z.string().nullable(),
  description: z.string(),
});

/** Reads the heads of the chapters of a folder, in the order of the document; throws on a file that has none. */
export function readChapterHeads(folder: string): readonly ChapterHead[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  const heads = names.map((name) => {
    const head = /^---\n(.*?)\n---\n/su.exec(unifyLines(readFileSync(join(folder, name), 'utf8')))?.[1];
    if (head === undefined) throw new Error(`No front matter in "${name}".`);
    return headSchema.parse(parse(head));
  });
  return heads.toSorted((a, b) => a.ordre - b.ordre);
}
