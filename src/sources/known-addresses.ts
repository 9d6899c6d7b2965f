import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset/dataset.ts';
import { nodesOf, wordsOf } from '../editorial/mdx/mdx-tree.ts';
import { slug } from '../register/anchor-name.ts';
import type { Register } from '../register/register.ts';
import {
  chapterUrl,
  galleryUrl,
  GLOSSARY,
  indicatorUrl,
  neighbourhoodUrl,
  verificationUrl,
} from '../urls.ts';
import { CHECKED_CHAPTERS } from '../verification/verdict/load-verifications.ts';
import type { PageFile, Texts } from './read-texts.ts';

/** What a link of our texts may lead to. */
export interface KnownAddresses {
  /** Pages and files, from the root of the site. */
  readonly addresses: ReadonlySet<string>;
  /** Anchors by page; nothing is said of a page that is not here. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where the addresses come from; without a register, what it alone knows is left unchecked. */
export interface AddressSources {
  readonly root: string;
  readonly texts: Texts;
  readonly dataset: Dataset;
  /** Identifiers of the entries of the glossary. */
  readonly terms: readonly string[];
  readonly register: Register | null;
}

/** Every address and anchor that the site will have, as far as its sources say. */
export function knownAddresses({ root, texts, dataset, terms, register }: AddressSources): KnownAddresses {
  const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv').map(({ id }) => id);
  const addresses = new Set([
    ...fixedPages(join(root, 'src/pages')),
    ...texts.chapters.map(({ id }) => chapterUrl(id)),
    ...texts.pages.map(pageUrl),
    ...dataset.indicators.map(({ id }) => indicatorUrl(id)),
    ...neighbourhoods.flatMap((id) => [
      neighbourhoodUrl(id),
      galleryUrl(id),
      ...dataset.indicators.map((indicator) => indicatorUrl(indicator.id, id)),
    ]),
    ...CHECKED_CHAPTERS.map((chapter) => verificationUrl(chapter)),
    ...(register?.addresses ?? []),
  ]);
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const [page, names] of register?.anchors ?? []) {
    const aliases = [...(register?.aliases.get(page)?.keys() ?? [])];
    anchors.set(page, new Set([...names.keys(), ...aliases]));
  }
  anchors.set(GLOSSARY, new Set([...(anchors.get(GLOSSARY) ?? []), ...terms]));
  for (const page of texts.pages) anchors.set(pageUrl(page), headingsOf(page));
  return { addresses, anchors };
}

/** The address of a page of our prose. */
export function pageUrl({ id }: Pick<PageFile, 'id'>): string {
  return `/${id}/`;
}

/** The pages that a file of src/pages makes alone, whatever the content. */
function fixedPages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.astro') && !name.includes('['))
    .map((name) => name.replace(/(?:\/index)?\.astro$/u, '/'));
}

/** The anchors of a page of our prose: its headings of the second level (src/components/site/OwnHeading.astro). */
function headingsOf({ tree }: PageFile): ReadonlySet<string> {
  const headings = [...nodesOf(tree)].filter(({ type }) => type === 'heading');
  return new Set(headings.map((heading) => slug(wordsOf(heading))));
}
