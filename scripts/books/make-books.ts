import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUntold, tellWeights } from '../../src/books/tell-weights.ts';
import { CONVENTION, OFFLINE, WHOLE } from '../../src/urls.ts';
import { openKept } from '../building/open-kept.ts';
import { listFiles } from '../files/list-files.ts';
import { runThread } from '../run-thread.ts';
import { type OfflinePages, packOffline } from './pack-offline.ts';
import type { BookSources } from './print-books.ts';

/** What takes the site away: books, and the pages of its copy for a disk, which is packed once every other file is there. */
export interface TakenAway {
  /** The paths of the books. */
  readonly books: readonly string[];
  readonly pages: OfflinePages;
}

/** Prints the books of a built folder and writes the pages of its copy, each in a thread; null for a site without the page of the whole document. `kept` keeps both for the next build, unless it is null. */
export async function makeBooks(
  folder: string,
  { site, annexe, suivi }: BookSources,
  kept: string | null,
): Promise<TakenAway | null> {
  if (!existsSync(join(folder, WHOLE, 'index.html'))) return null;
  const [books, pages] = await Promise.all([
    runThread<readonly string[]>('books/print-books-thread.ts', { folder, kept, site, annexe, suivi }),
    runThread<OfflinePages>('books/offline-pages-thread.ts', {
      folder,
      kept,
      publicAddress: site.adresse_publique,
    }),
  ]);
  return { books, pages };
}

/** Tells the weights of the books where pages offer them, packs the copy, unless it is kept, and tells its own. */
export function packBooks(
  folder: string,
  publicAddress: string,
  { books, pages }: TakenAway,
  kept: string | null,
): void {
  // The copy does not offer itself, so that its own weight can be told once it is made.
  tellIn(folder, books);
  writeFileSync(join(folder, OFFLINE), packOffline({ folder, publicAddress }, pages, openKept(kept)));
  tellIn(folder, [OFFLINE]);
}

function tellIn(folder: string, files: readonly string[]): void {
  const weights = new Map(files.map((file) => [file, statSync(join(folder, file)).size]));
  const chapters = listFiles(join(folder, CONVENTION)).filter((path) => path.endsWith('index.html'));
  for (const file of ['index.html', ...chapters.map((path) => `${CONVENTION.slice(1)}${path}`)]) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const page = `/${file.replace(/index\.html$/u, '')}`;
    if (isUntold(html)) writeFileSync(path, tellWeights(html, page, weights));
  }
}
