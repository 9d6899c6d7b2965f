import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { annexSheets } from '../src/books/annex-sheets.ts';
import { readBook } from '../src/books/book.ts';
import { epubFiles } from '../src/books/epub/epub-files.ts';
import { isUntold, tellWeights } from '../src/books/tell-weights.ts';
import { editionOf } from '../src/editorial/edition.ts';
import type { Editorial } from '../src/editorial/load-editorial.ts';
import { followUp } from '../src/programme/follow-up.ts';
import { ANNEX_PDF, CONVENTION, EPUB, OFFLINE, PDF, WHOLE } from '../src/urls.ts';
import { listFiles } from './list-files.ts';
import { packOffline } from './pack-offline.ts';
import { printAnnex, printBook } from './print-book.ts';
import { projectRoot } from './project-root.ts';
import { zipFiles } from './zip-files.ts';

/**
 * A step of the build: makes the PDF, that of the annex with its follow-up and the EPUB from the page that holds the whole document, then the
 * copy of the site that opens from a disk, and tells their weights where pages offer them. A site without that page has no books.
 */
export function makeBooks(
  folder: string,
  { site, annexe, suivi }: Pick<Editorial, 'site' | 'annexe' | 'suivi'>,
): void {
  const whole = join(folder, WHOLE, 'index.html');
  if (!existsSync(whole)) return;
  const { status, publisher } = editionOf(site);
  const edition = { status, publisher, updated: site.mis_a_jour_le, publicAddress: site.adresse_publique };
  const book = readBook(fromHtml(readFileSync(whole, 'utf8')));
  const { pdf, pages } = printBook(book, edition);
  const sheets = annexSheets(book, followUp(annexe, suivi));
  const style = readFileSync(join(projectRoot, 'src/books/epub/style.css'), 'utf8');
  const isType = (path: string): boolean => path === 'mimetype';
  writeFileSync(join(folder, PDF), pdf);
  writeFileSync(join(folder, ANNEX_PDF), printAnnex(sheets, edition).pdf);
  writeFileSync(join(folder, EPUB), zipFiles(epubFiles(book, edition, pages, style), isType));
  // The copy does not offer itself, so that its own weight can be told once it is made.
  tellIn(folder, [PDF, ANNEX_PDF, EPUB]);
  writeFileSync(join(folder, OFFLINE), packOffline(folder, site.adresse_publique));
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
