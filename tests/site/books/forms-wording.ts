import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Element, ElementContent, Root } from 'hast';
import Papa from 'papaparse';
import { annexSheets } from '../../../src/books/annex-sheets.ts';
import { readBook } from '../../../src/books/book.ts';
import { editionLines } from '../../../src/books/print/typst-document.ts';
import { editionOf } from '../../../src/editorial/edition.ts';
import { loadEditorial } from '../../../src/editorial/load-editorial.ts';
import { fromHtml } from '../../../src/parse-html.ts';
import { followUp } from '../../../src/programme/follow-up.ts';
import { selectAll } from '../../../src/select.ts';
import { foldTypography } from '../../../src/text/compare/compare-wording.ts';
import { type PublishedBlock, publishedWording } from '../../../src/text/compare/published-wording.ts';
import { element } from '../../../src/text/element.ts';
import { allWords } from '../../../src/text/blocks.ts';
import { ANNEX_PDF, EPUB, PDF, WHOLE } from '../../../src/urls.ts';
import { printedPassages, readStructure } from './printed-words.ts';

/** The official passages of the page that holds the whole document. */
export function wordsOfWholePage(folder: string): readonly PublishedBlock[] {
  return publishedWording([WHOLE], new Map([[WHOLE, wholePage(folder)]]));
}

/** The official passages of the EPUB, file by file in the order in which it is read. */
export function wordsOfEpub(folder: string): readonly PublishedBlock[] {
  const files = unzipSync(readFileSync(join(folder, EPUB)));
  const text = (path: string): string => new TextDecoder().decode(files[path]);
  const manifest = [...text('EPUB/package.opf').matchAll(/<item id="([^"]+)" href="([^"]+)"/gu)];
  const hrefs = new Map(manifest.map(([, id = '', href = '']) => [id, href]));
  const spine = [...text('EPUB/package.opf').matchAll(/<itemref idref="([^"]+)"/gu)];
  const pages = spine.map(([, id = '']) => `EPUB/${hrefs.get(id) ?? ''}`);
  return publishedWording(pages, new Map(pages.map((page) => [page, fromHtml(text(page))])));
}

/**
 * The official passages of the PDF, from its tags, in the order in which it is read. What is ours stands in it word for word as in the page
 * that it was made from, and in the same order: taken away one by one, all of it must have been met.
 */
export function wordsOfPdf(folder: string): readonly PublishedBlock[] {
  return officialWords(folder, PDF, [...titleLines(), ...ownPassages(wholePage(folder))]);
}

/** The same of the PDF that holds the annex with its follow-up, which is ours. */
export function wordsOfAnnexPdf(folder: string): readonly PublishedBlock[] {
  const { annexe, suivi } = loadEditorial('.');
  const { blocks } = annexSheets(readBook(wholePage(folder)), followUp(annexe, suivi));
  const [heading = '', ...others] = ownPassages({ type: 'root', children: [official(blocks)] });
  return officialWords(folder, ANNEX_PDF, [heading, ...titleLines(), ...others]);
}

function official(blocks: readonly ElementContent[]): Element {
  return element('div', { dataOfficiel: '' }, blocks);
}

function officialWords(folder: string, file: string, own: readonly string[]): readonly PublishedBlock[] {
  const ours = own.map(compared);
  const found: PublishedBlock[] = [];
  for (const { role, text } of printedPassages(readStructure(join(folder, file)))) {
    const cell = /^T[HD]$/u.test(role);
    // A printer's editor puts between brackets what is not the author's: doubts, a lost call of note.
    const words = cell ? text.replace(/\s*\[(?:\?|\d+)\]/gu, '') : text;
    if (words === '') continue;
    if (compared(words) === ours[0]) ours.shift();
    else found.push({ text: words, page: file, anchor: null, cell, emphasis: [] });
  }
  if (ours.length > 0) throw new Error(`${file} lacks words of ours, or has them elsewhere: « ${ours[0]} ».`);
  return found;
}

/** The official passages of the annex in its CSV, in the order of the document. */
export function wordsOfCsv(folder: string): readonly PublishedBlock[] {
  const page = '/donnees/annexe.csv';
  const csv = readFileSync(join(folder, page), 'utf8').replace(/^\uFEFF/u, '');
  const { data } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  // An action that an edition withdrew keeps its line, and is no part of the words of today.
  const standing: readonly Readonly<Record<string, string>>[] = data
    .map((row, index) => ({ ...row, at: String(index + 2) }))
    .filter(isStanding);
  return standing.flatMap((row, index) => {
    const isFirst = standing[index - 1]?.['ligne'] !== row['ligne'];
    const isLast = standing[index + 1]?.['ligne'] !== row['ligne'];
    const words = [
      isFirst ? row['ambition'] : '',
      row['action'],
      ...(isLast ? [row['sollicitations_partenaires'], row['actions_complementaires']] : []),
    ];
    return words.flatMap((text = ''): readonly PublishedBlock[] =>
      text === '' ? [] : [{ text, page: `${page}:${row['at']}`, anchor: null, cell: true, emphasis: [] }],
    );
  });
}

function isStanding(row: Readonly<Record<string, string>>): boolean {
  return row['retrait'] === '';
}

function wholePage(folder: string): Root {
  return fromHtml(readFileSync(join(folder, WHOLE, 'index.html'), 'utf8'));
}

/** What the title page says of the edition. */
function titleLines(): readonly string[] {
  const { site } = loadEditorial('.');
  const { status } = editionOf(site);
  return editionLines({ status, updated: site.mis_a_jour_le, publicAddress: site.adresse_publique });
}

/** What is ours inside the document and stands as a passage of its own in print, in order. */
function ownPassages(page: Root): readonly string[] {
  const own = selectAll('[data-officiel] [data-apparatus]', page).filter(
    (node) =>
      !['details', 'sup', 'caption'].includes(node.tagName) && selectAll('[data-vers]', node).length === 0,
  );
  return own
    .flatMap((node) => {
      const parts =
        node.tagName === 'figure' ? selectAll('figcaption, li, p', node) : [node, ...selectAll('li', node)];
      return parts.map((part) =>
        allWords({
          ...part,
          children: part.children.filter((child) => child.type !== 'element' || child.tagName !== 'ul'),
        }),
      );
    })
    .filter((words) => words !== '');
}

function compared(text: string): string {
  return foldTypography(text, true);
}
