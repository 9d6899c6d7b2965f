import { readFileSync } from 'node:fs';
import { getCollection, type CollectionEntry } from 'astro:content';
import { readDataFolder } from './dataset/read-data-folder.ts';
import { loadDataset } from './dataset/load-dataset.ts';
import { findTerms } from './editorial/glossaire.ts';
import { loadEditorial } from './editorial/load-editorial.ts';
import { readRegister } from './register/register.ts';
import { structureAsides } from './text/structure-asides.ts';
import { termExplanation } from './text/term-explanation.ts';
import type { ChapterContext } from './text/compose-chapter.ts';

/** A chapter of the convention as its collection holds it. */
export type Chapter = CollectionEntry<'convention'>;

/** Everything that content/ holds besides the prose, checked. */
export const editorial = loadEditorial('.');

/** The particulars of the site, from its one configuration file. */
export const site = editorial.site;

/** The indicators, checked. */
export const dataset = loadDataset(readDataFolder(process.env['DATA_FOLDER'] ?? 'data'));

/** Every address and anchor ever published. */
export const register = readRegister(readFileSync('content/registre.jsonl', 'utf8'));

/** The chapters in the order of the document. */
export async function chapters(): Promise<readonly Chapter[]> {
  const entries = await getCollection('convention');
  return entries.toSorted((a, b) => a.data.ordre - b.data.ordre);
}

/** Our own pages of prose. */
export async function ownPages(): Promise<readonly CollectionEntry<'pages'>[]> {
  return await getCollection('pages');
}

/** What the composition of the chapter at an address needs. */
export function chapterContext(page: string): ChapterContext {
  const terms = new Map(editorial.glossaire.map((term) => [term.id, term]));
  return {
    page,
    register,
    findTerms: (text) => findTerms(text, editorial.glossaire),
    explain: (id) => termExplanation(terms, id),
    asides: structureAsides(editorial, register, page),
  };
}
