import type { BookEdition, BookPart } from '../book.ts';
import { typstBlocks } from './typst-blocks.ts';
import { documentHead, editionLines } from './typst-document.ts';
import { call, joined, typstString } from './typst-inline.ts';

/** The title of the annex with its follow-up in the metadata. */
export const ANNEX_TITLE = 'Annexe de la convention communale de Mons-en-Barœul, actions et suivi';

/** The source of the annex printed alone, for a meeting: what is said of the edition, then the table, on sheets that lie. */
export function typstAnnex({ blocks }: BookPart, edition: BookEdition, template: string): string {
  // Its links lead to other chapters, which are not there.
  const targets = { labels: new Set<string>() };
  const [heading, ...others] = blocks;
  const lines = editionLines(edition).map((line) => call('par', {}, typstString(line)));
  const content = [
    typstBlocks(heading === undefined ? [] : [heading], targets),
    call('ours', {}, joined(lines)),
    typstBlocks(others, targets),
  ];
  return [...documentHead(ANNEX_TITLE, edition, template), `#${call('turned', {}, joined(content))}`].join(
    '\n',
  );
}
