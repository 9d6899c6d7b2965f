import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnexRow } from './schemas/annexe.ts';
import { fileNames } from './yaml/read-content.ts';

/** A note of ours on a line of its own. */
const OWN_LINE = /^<Note[\s>]/u;

/** The official words of a chapter in MDX, one line a passage: without front matter, our notes, tags and marks of emphasis. */
export function officialWords(mdx: string): string {
  return mdx
    .replace(/^\uFEFF?---\r?\n.*?\r?\n---\r?\n/su, '')
    .split(/\r?\n/u)
    .filter((line) => !OWN_LINE.test(line.trim()))
    .map((line) => line.replaceAll(/<[^>]*>|\*+|\\(?=\W)/gu, ''))
    .join('\n');
}

/**
 * The words that a reader may meet in the document: the transcription, which has the table, the chapters and the annex as they are
 * today, in one text.
 */
export function allOfficialWords(root: string, annex: readonly AnnexRow[]): string {
  const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const folder = join(root, 'content/convention');
  const files = fileNames(folder).map((name) => join(folder, name));
  const cells = annex.flatMap(({ titre, mention, actions, partenaires, complementaires }) => [
    titre,
    mention ?? '',
    ...actions.map(({ texte }) => texte),
    partenaires,
    complementaires,
  ]);
  const texts = [join(root, 'content/source/transcription.md'), ...files].map((file) =>
    officialWords(read(file)),
  );
  return [...texts, ...cells].join('\n');
}
