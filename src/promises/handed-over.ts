import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { z } from 'zod';
import { observeTree, type ObservedPage } from './observe-page.ts';

/** What pages hold, as it was seen when they were finished, by the fingerprint of their bytes: it speaks of these bytes alone. */
export type HandedOver = ReadonlyMap<string, ObservedPage>;

/** Notes what a finished page holds, while its tree is at hand, for whoever will read the built folder. */
export function appendHandedOver(file: string, html: string, root: Root, page: string): void {
  appendFileSync(file, `${JSON.stringify([fingerprintOf(html, page), observeTree(root, page)])}\n`);
}

/** Reads what was noted; nothing where no page was finished. */
export function readHandedOver(file: string): HandedOver {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return new Map(lines.map((line) => lineSchema.parse(JSON.parse(line))));
}

/** The name under which the contents of a page are noted. */
export function fingerprintOf(html: string, page: string): string {
  return createHash('sha256').update(`${page}\n${html}`).digest('hex');
}

const lineSchema = z.tuple([
  z.string(),
  z.object({
    page: z.string(),
    anchors: z.array(z.object({ id: z.string(), words: z.string() })),
    aliases: z.array(z.string()),
    withoutAnchor: z.array(z.string()),
  }),
]);
