import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { z } from 'zod';
import { type ObservedPage, observeTree } from '../promises/observe-site.ts';
import { documentsOf } from '../search/index/read-documents.ts';
import { KINDS, type SearchDocument } from '../search/index/search-index.ts';

/** What is noted of a page when it is finished. */
export interface NotedPage {
  /** What the register must know of it. */
  readonly observed: ObservedPage;
  /** What the search can answer from it. */
  readonly documents: readonly SearchDocument[];
}

/** What is known of a page by its bytes; undefined where these bytes were not noted. */
export type NotedPages = (html: string, page: string) => NotedPage | undefined;

/** What a finished page holds, in one line, while its tree is at hand, for whoever will read the built folder. */
export function notePage(html: string, root: Root, page: string): string {
  const noted: NotedPage = { observed: observeTree(root, page), documents: documentsOf(root, page) };
  return JSON.stringify([fingerprintOf(html, page), noted]);
}

/** Reads a file of such lines; nothing is known where no page was finished. */
export function readNotedPages(file: string): NotedPages {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  const noted = new Map(lines.map((line) => lineSchema.parse(JSON.parse(line))));
  return (html, page) => noted.get(fingerprintOf(html, page));
}

/** The name under which the contents of a page are noted: it speaks of these bytes alone. */
function fingerprintOf(html: string, page: string): string {
  return createHash('sha256').update(`${page}\n${html}`).digest('hex');
}

const lineSchema = z.tuple([
  z.string(),
  z.object({
    observed: z.object({
      page: z.string(),
      anchors: z.array(z.object({ id: z.string(), words: z.string() })),
      aliases: z.array(z.string()),
      withoutAnchor: z.array(z.string()),
    }),
    documents: z.array(
      z.object({
        href: z.string(),
        kind: z.enum(KINDS),
        title: z.string(),
        place: z.string(),
        text: z.string(),
      }),
    ),
  }),
]);
