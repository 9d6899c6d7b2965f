import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import type { Editorial } from '../editorial/load-editorial.ts';
import { annexAt, annexPassages } from '../programme/annex-at.ts';
import { compareWording } from '../text/compare/compare-wording.ts';
import { type PublishedBlock, publishedWording } from '../text/compare/published-wording.ts';
import { readTranscription, type SourceBlock } from '../text/transcription/transcription.ts';

/** The pages in the order of the document; the table is read where the first chapter inserts it. */
const ORDER = [
  '',
  'introduction/',
  'presentation/',
  'enjeux/',
  'priorites/',
  'gouvernance/',
  'evaluation/',
  'annexe/',
].map((slug) => `/convention/${slug}`);

/** The addresses of the pages that publish official words. */
export const OFFICIAL_PAGES: readonly string[] = [...ORDER, '/convention/tableau/'];

/** What the words of an edition of the annex depend on. */
type Annex = Pick<Editorial, 'annexe' | 'editions' | 'errata'>;

/** The words of reference: the transcription, its annex as the newest edition has it. */
export function expectedWording(root: string, editorial: Annex): readonly SourceBlock[] {
  const { first, newest } = annexEditions(editorial);
  return [
    ...transcription(root, editorial).slice(0, -first.length),
    ...newest.map((passage) => ({ ...passage, line: 0, emphasis: null })),
  ];
}

/** What the first edition of the annex has that the transcription has not, or the other way, in French. */
export function firstEditionDefects(root: string, editorial: Annex): readonly string[] {
  const { first } = annexEditions(editorial);
  const published = first.map(({ text, cell }): PublishedBlock => {
    return { text, cell, page: 'content/annexe', anchor: null, emphasis: [] };
  });
  return compareWording(transcription(root, editorial).slice(-first.length), published);
}

/** Every difference between the words of reference and the built pages, letter for letter and in order, in French. */
export function wordingDefects(
  expected: readonly SourceBlock[],
  pages: ReadonlyMap<string, Root>,
): readonly string[] {
  return compareWording(expected, publishedWording(ORDER, pages));
}

function annexEditions({ annexe, editions }: Annex) {
  const passages = (id: string | undefined) => annexPassages(annexAt(annexe, editions, id ?? ''));
  return { first: passages(editions[0]?.id), newest: passages(editions.at(-1)?.id) };
}

function transcription(root: string, { errata }: Annex): readonly SourceBlock[] {
  return readTranscription(readFileSync(join(root, 'content/source/transcription.md'), 'utf8'), errata);
}
