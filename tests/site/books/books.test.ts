import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { runEpubcheck } from '../../../scripts/provide-epubcheck.ts';
import { providePdftotext } from '../../../scripts/provide-pdftotext.ts';
import { siteFolders } from '../../../scripts/site-folders.ts';
import { weightWords } from '../../../src/books/tell-weights.ts';
import { attribute } from '../../../src/built/attribute.ts';
import { pages } from '../pages.ts';
import { readStructure, type TaggedNode } from './printed-words.ts';
import { EPUB, OFFLINE, PDF } from '../../../src/urls.ts';

const pdf = join(siteFolders.published, PDF);
const epub = join(siteFolders.published, EPUB);
const tool = (name: string, ...words: readonly string[]): string =>
  execFileSync(
    join(dirname(providePdftotext()), name),
    [...words, pdf, ...(name === 'pdftotext' ? ['-'] : [])],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
const files = unzipSync(readFileSync(epub));
const fileOf = (path: string): string => new TextDecoder().decode(files[`EPUB/${path}`]);

test('the PDF is tagged, dated by its texts, and no heavier than 1.5 MB', () => {
  const info = tool('pdfinfo');
  console.log(`PDF: ${statSync(pdf).size} bytes, ${/Pages:\s+(\d+)/u.exec(info)?.[1]} pages.`);
  expect(info).toMatch(/Tagged:\s+yes/u);
  expect(info).toMatch(/Title:\s+Convention communale de Mons-en-Barœul/u);
  expect(statSync(pdf).size).toBeLessThanOrEqual(1_500_000);
});

test('its metadata claim PDF/UA-1, its catalogue names the language and shows the title', () => {
  const bytes = readFileSync(pdf, 'latin1');
  expect(tool('pdfinfo', '-meta')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
  expect(bytes).toMatch(/\/Lang\s*\(fr/u);
  expect(bytes).toMatch(/\/DisplayDocTitle\s+true/u);
  expect(bytes).toMatch(/\/Marked\s+true/u);
  expect(bytes).toContain('/Outlines');
});

test('every font is embedded, with its characters', () => {
  const fonts = tool('pdffonts').trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toMatch(/\syes\s+yes\s+yes\s+\d+\s+\d+\s*$/u);
});

test('the headings of the PDF start at the first level and skip none, and every table has heads', () => {
  const nodes = flat(readStructure(pdf));
  const levels = nodes.flatMap(({ role }) => /^H([1-6])$/u.exec(role)?.[1] ?? []).map(Number);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  const tables = nodes.filter(({ role }) => role === 'Table');
  expect(tables.length).toBe(3);
  for (const table of tables) expect(flat(table).some(({ role }) => role === 'TH')).toBe(true);
});

test('the heads of the annex stand on each of its sheets', () => {
  const annex = tool('pdftotext', '-raw')
    .split('\f')
    .filter((sheet) => /^.*Annexe, le tableau des actions/u.test(sheet));
  expect(annex.length).toBeGreaterThan(2);
  for (const sheet of annex) expect(sheet.replace(/\s+/gu, ' ')).toMatch(/actions complémentaires/iu);
});

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

test('the contents page offers each form with its weight, the chapters those to read', () => {
  const offers = (address: string): string =>
    toString(pages.find((page) => page.address === address)?.tree ?? { type: 'root', children: [] });
  for (const [words, file] of [
    ['PDF', PDF],
    ['EPUB', EPUB],
    ['copie du site', OFFLINE],
  ] as const) {
    expect(existsSync(join(siteFolders.published, file))).toBe(true);
    expect(offers('/convention/')).toContain(
      `${words}, ${weightWords(statSync(join(siteFolders.published, file)).size)}`,
    );
  }
  expect(offers('/convention/presentation/')).toContain(`PDF, ${weightWords(statSync(pdf).size)}`);
  expect(pages.filter(({ html }) => html.includes('data-poids'))).toEqual([]);
});

function flat(node: TaggedNode): readonly TaggedNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : flat(child)))];
}
