import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { Book, BookEdition, BookPart } from '../../src/books/book.ts';
import { typstAnnex, typstDocument } from '../../src/books/print/typst-document.ts';
import { projectRoot } from '../project-root.ts';

/** The printed document, and where each passage of it stands. */
export interface PrintedBook {
  readonly pdf: Uint8Array;
  /** Page of each anchored passage, from 1, in reading order. */
  readonly pages: ReadonlyMap<string, number>;
}

const FONTS = ['400', '700'].map((weight) => `src/charts/fonts/atkinson-hyperlegible-next-${weight}.ttf`);
const TEMPLATE = 'src/books/print/template.typ';

/** Prints the book; see `printSource`. */
export function printBook(book: Book, edition: BookEdition): PrintedBook {
  return printSource(typstDocument(book, edition, readTemplate()));
}

/** Prints the annex alone; see `printSource`. */
export function printAnnex(sheets: BookPart, edition: BookEdition): PrintedBook {
  return printSource(typstAnnex(sheets, edition, readTemplate()));
}

/** Prints a source as a tagged PDF/UA-1: same words, same date, same bytes. Throws with the complaints of Typst, warnings included. */
function printSource(source: string): PrintedBook {
  const compiler = NodeCompiler.create({
    workspace: projectRoot,
    fontArgs: [{ fontBlobs: FONTS.map(read) }],
  });
  const compiled = compiler.compile({ mainFileContent: source });
  const complaint = compiled.takeError() ?? compiled.takeWarnings();
  if (complaint !== null || compiled.result === null) throw new Error(describe(compiler, complaint));
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  return { pdf, pages: pagesOf(compiler.query(compiled.result, { selector: '<_page>', field: 'value' })) };
}

function read(path: string): Buffer {
  return readFileSync(join(projectRoot, path));
}

function readTemplate(): string {
  return read(TEMPLATE).toString('utf8');
}

function describe(compiler: NodeCompiler, complaint: NodeError | null): string {
  const lines = complaint === null ? [] : compiler.fetchDiagnostics(complaint);
  return `Typst does not print the book: ${lines.map((line) => JSON.stringify(line)).join('\n')}`;
}

function pagesOf(found: unknown): ReadonlyMap<string, number> {
  if (!Array.isArray(found)) throw new Error('Typst tells the page of no passage.');
  const places = found as readonly { readonly id: string; readonly page: number }[];
  return new Map(places.map(({ id, page }) => [id, page]));
}
