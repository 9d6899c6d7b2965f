import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { annexSheets } from '../src/books/annex-sheets.ts';
import { readBook } from '../src/books/book.ts';
import { epubFiles } from '../src/books/epub/epub-files.ts';
import { editionOf } from '../src/editorial/edition.ts';
import type { Editorial } from '../src/editorial/load-editorial.ts';
import { followUp } from '../src/programme/follow-up.ts';
import { ANNEX_PDF, EPUB, PDF, WHOLE } from '../src/urls.ts';
import { printAnnex, printBook } from './print-book.ts';
import { projectRoot } from './project-root.ts';
import { zipFiles } from './zip-files.ts';

/** What the books need besides the built pages. */
export type BookSources = Pick<Editorial, 'site' | 'annexe' | 'suivi'>;

/** Makes the PDF, that of the annex with its follow-up and the EPUB, from the built page that holds the whole document; gives their paths. */
export function printBooks(folder: string, { site, annexe, suivi }: BookSources): readonly string[] {
  const { status, publisher } = editionOf(site);
  const edition = { status, publisher, updated: site.mis_a_jour_le, publicAddress: site.adresse_publique };
  const book = readBook(fromHtml(readFileSync(join(folder, WHOLE, 'index.html'), 'utf8')));
  const { pdf, pages } = printBook(book, edition);
  const sheets = annexSheets(book, followUp(annexe, suivi));
  const style = readFileSync(join(projectRoot, 'src/books/epub/style.css'), 'utf8');
  const isType = (path: string): boolean => path === 'mimetype';
  writeFileSync(join(folder, PDF), pdf);
  writeFileSync(join(folder, ANNEX_PDF), printAnnex(sheets, edition).pdf);
  writeFileSync(join(folder, EPUB), zipFiles(epubFiles(book, edition, pages, style), isType));
  return [PDF, ANNEX_PDF, EPUB];
}
