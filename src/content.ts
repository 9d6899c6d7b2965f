import { type CollectionEntry, getCollection } from 'astro:content';
import { chapterContextOf } from './loading/chapter-context.ts';
import { loadSite } from './loading/load-site.ts';
import { siteFigures } from './loading/site-figures.ts';
import type { ChapterContext } from './text/compose/compose-chapter.ts';

// What the pages read: the site, loaded once (src/loading), and the only queries of collections.
const loaded = loadSite(process.env);
const figures = siteFigures(loaded.specs, loaded.dataset);

export const { editorial, dataset, dataFiles, dataDescriptions, publishedFiles } = loaded;
export const { outlines, register, verified, specs } = loaded;
export const { figureOf, embeds, rankingOf, figureFor } = figures;

/** The particulars of the site, from its one configuration file. */
export const site = editorial.site;

/** What words that leave the site say of it. */
export const siteIdentity = loaded.identity;

/** In whose name the site speaks. */
export const edition = siteIdentity.edition;

/** A chapter of the convention as its collection holds it. */
export type Chapter = CollectionEntry<'convention'>;

/** The chapters in the order of the document. */
export async function chapters(): Promise<readonly Chapter[]> {
  const entries = await getCollection('convention');
  return entries.toSorted((a, b) => a.data.ordre - b.data.ordre);
}

/** Our own pages of prose. */
export async function ownPages(): Promise<readonly CollectionEntry<'pages'>[]> {
  return await getCollection('pages');
}

/** Our plain-French explanation of each indicator, by its id. */
export async function explanations(): Promise<ReadonlyMap<string, CollectionEntry<'indicateurs'>>> {
  const entries = await getCollection('indicateurs');
  return new Map(entries.map((entry) => [entry.data.indicateur, entry]));
}

/** What the composition of the chapter at an address needs. */
export function chapterContext(page: string): ChapterContext {
  return chapterContextOf(page, loaded, figures);
}
