import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from '../../src/parse-html.ts';
import { annexSheets } from '../../src/books/annex-sheets.ts';
import { readBook } from '../../src/books/book.ts';
import { epubFiles } from '../../src/books/epub/epub-files.ts';
import { editionOf } from '../../src/editorial/edition.ts';
import type { Editorial } from '../../src/editorial/load-editorial.ts';
import { keptOr, type KeptTexts } from '../../src/keeping/kept-texts.ts';
import { followUp } from '../../src/programme/follow-up.ts';
import { ANNEX_PDF, EPUB, PDF, WHOLE } from '../../src/urls.ts';
import { projectRoot } from '../project-root.ts';
import { printAnnex, printBook } from './print-book.ts';
import { zipFiles } from './zip-files.ts';

/** What the books need besides the built pages. */
export type BookSources = Pick<Editorial, 'site' | 'annexe' | 'suivi'>;

/**
 * Writes the PDF, that of the annex with its follow-up and the EPUB, made from the built page that holds the whole document, or kept as made
 * from the same page and the same sources; gives their paths.
 */
export function printBooks(folder: string, sources: BookSources, kept: KeptTexts | null): readonly string[] {
  const html = readFileSync(join(folder, WHOLE, 'index.html'), 'utf8');
  const made = `${JSON.stringify(sources)}\n${html}`;
  const books = keptOr(kept, WHOLE, made, () => booksOf(html, sources));
  for (const [path, base64] of Object.entries(books)) writeFileSync(join(folder, path), base64, 'base64');
  return Object.keys(books);
}

/** Each book in base 64, by its path. */
function booksOf(html: string, { site, annexe, suivi }: BookSources): Readonly<Record<string, string>> {
  const { status, publisher } = editionOf(site);
  const edition = { status, publisher, updated: site.mis_a_jour_le, publicAddress: site.adresse_publique };
  const book = readBook(fromHtml(html));
  const { pdf, pages } = printBook(book, edition);
  const sheets = annexSheets(book, followUp(annexe, suivi));
  const style = readFileSync(join(projectRoot, 'src/books/epub/style.css'), 'utf8');
  const isType = (path: string): boolean => path === 'mimetype';
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  return {
    [PDF]: base64(pdf),
    [ANNEX_PDF]: base64(printAnnex(sheets, edition).pdf),
    [EPUB]: base64(zipFiles(epubFiles(book, edition, pages, style), isType)),
  };
}
