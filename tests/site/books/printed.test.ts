import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { providePdftotext } from '../../../scripts/provide/provide-pdftotext.ts';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { ANNEX_PDF, PDF } from '../../../src/urls.ts';
import { readStructure, type TaggedNode } from './printed-words.ts';

// The rules of PDF/UA-1 that can be read without veraPDF, one by one: no registry that the project reaches has it.
const printed = [PDF, ANNEX_PDF].map((file) => ({ file, path: join(siteFolders.published, file) }));
const tool = (name: string, pdf: string, ...words: readonly string[]): string =>
  execFileSync(
    join(dirname(providePdftotext()), name),
    [...words, pdf, ...(name === 'pdftotext' ? ['-'] : [])],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );

describe.each(printed)('$file', ({ path }) => {
  const bytes = readFileSync(path, 'latin1');
  const nodes = flat(readStructure(path));

  test('is tagged, named, and no heavier than 1.5 MB', () => {
    const info = tool('pdfinfo', path);
    console.log(`PDF: ${statSync(path).size} bytes, ${/Pages:\s+(\d+)/u.exec(info)?.[1]} pages.`);
    expect(info).toMatch(/Tagged:\s+yes/u);
    expect(info).toMatch(/Title:\s+.*[Cc]onvention communale de Mons-en-Barœul/u);
    expect(info).toMatch(/JavaScript:\s+no/u);
    expect(info).toMatch(/Encrypted:\s+no/u);
    expect(statSync(path).size).toBeLessThanOrEqual(1_500_000);
  });

  test('claims PDF/UA-1, names the language, shows the title', () => {
    expect(tool('pdfinfo', path, '-meta')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
    expect(bytes).toMatch(/\/Lang\s*\(fr/u);
    expect(bytes).toMatch(/\/DisplayDocTitle\s+true/u);
    expect(bytes).toMatch(/\/Marked\s+true/u);
    expect(bytes).not.toMatch(/\/Suspects\s+true/u);
    expect(bytes).toContain('/Outlines');
  });

  test('every page has its place in the tags, and links are followed in their order', () => {
    const pages = bytes.match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(pages.length).toBe(Number(/Pages:\s+(\d+)/u.exec(tool('pdfinfo', path))?.[1]));
    // A page that holds links says that the key of tabulation follows the structure.
    const linked = bytes
      .split(/\/Type\s*\/Page\b/u)
      .filter((part) => /^[^]{0,2000}?\/Annots\s*\[\s*\d/u.test(part.split('endobj')[0] ?? ''));
    for (const page of linked) expect(page.split('endobj')[0]).toMatch(/\/Tabs\s*\/S\b/u);
    for (const link of nodes.filter(({ role }) => role === 'Link'))
      expect(link.children.length).toBeGreaterThan(0);
  });

  test('every font is embedded, with its characters', () => {
    const fonts = tool('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/\syes\s+yes\s+yes\s+\d+\s+\d+\s*$/u);
  });

  test('headings start at the first level and skip none; tables have heads, lists have items', () => {
    const levels = nodes.flatMap(({ role }) => /^H([1-6])$/u.exec(role)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const rolesUnder = (role: string) =>
      new Set(
        nodes
          .filter((node) => node.role === role)
          .flatMap(({ children }) => children.map((child) => (typeof child === 'string' ? '' : child.role))),
      );
    expect([...rolesUnder('L')].filter((role) => !/^(?:LI|L|Caption)$/u.test(role))).toEqual([]);
    expect([...rolesUnder('TR')].filter((role) => !/^T[HD]$/u.test(role))).toEqual([]);
    for (const table of nodes.filter(({ role }) => role === 'Table'))
      expect(flat(table).some(({ role }) => role === 'TH')).toBe(true);
  });
});

test('the whole document has three tables, the annex one', () => {
  expect(
    printed.map(({ path }) => flat(readStructure(path)).filter(({ role }) => role === 'Table').length),
  ).toEqual([3, 1]);
});

test('the heads of the annex stand on each of its sheets', () => {
  for (const { path } of printed) {
    const annex = tool('pdftotext', path, '-raw')
      .split('\f')
      .filter((sheet) => /Annexe, le tableau des actions/u.test(sheet.slice(0, 200)));
    expect(annex.length).toBeGreaterThan(2);
    for (const sheet of annex) expect(sheet.replace(/\s+/gu, ' ')).toMatch(/actions complémentaires/iu);
  }
});

function flat(node: TaggedNode): readonly TaggedNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : flat(child)))];
}
