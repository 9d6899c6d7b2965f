import { join } from 'node:path';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { siteIdentityOf } from '../../src/embed/site-identity.ts';
import { type NotedPages, readNotedPages } from '../../src/finishing/noted-pages.ts';
import { withdrawalReasons } from '../../src/programme/edition-changes.ts';
import { makeBooks, packBooks } from '../books/make-books.ts';
import { keepPromises, REGISTER_FILE } from '../ledgers/keep-promises.ts';
import { registerBuild } from '../ledgers/register-build.ts';
import { projectRoot } from '../project-root.ts';
import type { BuildOptions } from './build-options.ts';
import { checkSources, sourceFolders } from './check-sources.ts';
import { NOTED_PAGES } from './render.ts';
import { writeHostFiles } from './write-host-files.ts';
import { writeReferences } from './write-references.ts';
import { writeSearch } from './write-search.ts';

/** A check or a last touch on the folder of a build that is not published yet; throws to refuse the build. `cache` is that of the render. */
export type BuildStep = (folder: string, cache: string) => Promise<void>;

/**
 * Completes a folder that is rendered, and where what is drawn stands, with the files that are made from its pages; `kept` is where books
 * are kept for the next build, or null.
 */
export async function completeFolder(folder: string, noted: NotedPages, kept: string | null): Promise<void> {
  const editorial = loadEditorial(projectRoot, process.env['SITE_CONFIG'] ?? null);
  // Threads make the books meanwhile.
  const books = makeBooks(folder, editorial, kept);
  await writeSearch(folder, editorial, noted);
  writeReferences(folder, editorial.site);
  const made = await books;
  if (made !== null) packBooks(folder, editorial.site.adresse_publique, made, kept);
  await writeHostFiles(folder, siteIdentityOf(editorial.site));
}

/**
 * What is done to every build before it is published, in order, once all that is drawn beside the pages stands; the promises last, since they speak of every file. A build that
 * registers what is new does it just before.
 */
export function buildSteps(
  drawn: Promise<void>,
  { registers, sources, workFolder }: Pick<BuildOptions, 'registers' | 'sources' | 'workFolder'>,
): readonly BuildStep[] {
  return [
    async (folder, cache) => {
      const noted = readNotedPages(join(cache, NOTED_PAGES));
      await drawn;
      await completeFolder(folder, noted, join(workFolder, 'kept/books'));
      if (registers !== null) {
        const { annexe, editions } = loadEditorial(projectRoot, process.env['SITE_CONFIG'] ?? null);
        registerBuild(folder, projectRoot, registers.reason, withdrawalReasons(annexe, editions), noted);
        checkSources(sourceFolders(sources));
      }
      await keepPromises(folder, REGISTER_FILE, noted);
    },
  ];
}
