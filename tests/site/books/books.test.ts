import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { runEpubcheck } from '../../../scripts/provide/provide-epubcheck.ts';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { weightWords } from '../../../src/books/tell-weights.ts';
import { attribute } from '../../../src/built/link-defects.ts';
import { fromHtml } from '../../../src/parse-html.ts';
import { select, selectAll } from '../../../src/select.ts';
import { ANNEX_PDF, EPUB, OFFLINE, PDF } from '../../../src/urls.ts';
import { pages } from '../pages.ts';

const epub = join(siteFolders.published, EPUB);
const files = unzipSync(readFileSync(epub));
const fileOf = (path: string): string => new TextDecoder().decode(files[`EPUB/${path}`]);

test('EPUBCheck finds nothing to say of the EPUB, which is no heavier than 600 kB', () => {
  console.log(`EPUB: ${statSync(epub).size} bytes. ${runEpubcheck(epub).trim().split('\n').at(-1)}`);
  expect(statSync(epub).size).toBeLessThanOrEqual(600_000);
});

test('the EPUB lists the pages of the PDF, each in its place', () => {
  const nav = fromHtml(fileOf('nav.xhtml'));
  const listed = selectAll('#page-list a', nav);
  const numbers = listed.map((link) => Number(toString(link)));
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  for (const link of listed) {
    const [file = '', id = ''] = (attribute(link, 'href') ?? '').split('#');
    expect(select(`[id="${id}"]`, fromHtml(fileOf(file)))).toBeDefined();
  }
});

test('each note of the EPUB is called, and each call has its note', () => {
  const parts = Object.keys(files)
    .filter((name) => name.endsWith('.xhtml'))
    .map((name) => fromHtml(fileOf(name.slice(5))));
  const calls = parts.flatMap((part) => selectAll('[role=doc-noteref]', part));
  const notes = parts
    .flatMap((part) => selectAll('[role=doc-footnote]', part))
    .map((note) => attribute(note, 'id'));
  expect(notes.length).toBeGreaterThan(5);
  const called = new Set(calls.map((call) => attribute(call, 'href')?.split('#')[1]));
  expect(notes.filter((note) => !called.has(note ?? ''))).toEqual([]);
});

/** What DAISY Ace asks of the EPUB, and found wanting once: a role beside each type that has one, landmarks told apart by their names. */
const ROLES: Readonly<Record<string, string>> = {
  footnote: 'doc-footnote',
  noteref: 'doc-noteref',
  pagebreak: 'doc-pagebreak',
  'page-list': 'doc-pagelist',
  toc: 'doc-toc',
};

test('each type of the EPUB that has a role bears it, and each of its navigations a name of its own', () => {
  const documents = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
  const typed = documents
    .flatMap((name) => selectAll('*', fromHtml(fileOf(name.slice(5)))))
    .flatMap((node) => {
      const type = attribute(node, 'epub:type') ?? '';
      return type in ROLES ? [[type, attribute(node, 'role')] as const] : [];
    });
  expect(new Set(typed.map(([type]) => type)).size).toBe(Object.keys(ROLES).length);
  expect(typed.filter(([type, role]) => role !== ROLES[type])).toEqual([]);
  const nav = fromHtml(fileOf('nav.xhtml'));
  const names = selectAll('nav', nav).map((node) => {
    const heading = select(`[id="${attribute(node, 'ariaLabelledBy')}"]`, nav);
    return heading === undefined ? '' : toString(heading);
  });
  expect(names).toEqual(['Sommaire', 'Repères', 'Pages du PDF']);
});

test('the contents page offers each form with its weight, the chapters those to read', () => {
  const offers = (address: string): string =>
    toString(pages.find((page) => page.address === address)?.tree ?? { type: 'root', children: [] });
  for (const [words, file] of [
    ['PDF', PDF],
    ['PDF de l’annexe', ANNEX_PDF],
    ['EPUB', EPUB],
    ['copie du site', OFFLINE],
  ] as const) {
    expect(existsSync(join(siteFolders.published, file))).toBe(true);
    expect(offers('/convention/')).toContain(
      `${words}, ${weightWords(statSync(join(siteFolders.published, file)).size)}`,
    );
  }
  expect(offers('/convention/presentation/')).toContain(
    `PDF, ${weightWords(statSync(join(siteFolders.published, PDF)).size)}`,
  );
  expect(pages.filter(({ html }) => html.includes('data-poids'))).toEqual([]);
});
