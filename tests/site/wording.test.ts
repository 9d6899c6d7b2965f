import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedWording, OFFICIAL_PAGES, wordingDefects } from '../../src/built/wording-defects.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { fromHtml } from '../../src/parse-html.ts';

const editorial = loadEditorial('.');
const expected = expectedWording('.', editorial);

function builtPage(address: string): string {
  const file = `dist${address}index.html`;
  if (!existsSync(file)) throw new Error(`${file} manque : construire le site avec « npm run build ».`);
  return readFileSync(file, 'utf8');
}

function pagesWith(change: (html: string, address: string) => string = (html) => html) {
  return new Map(
    OFFICIAL_PAGES.map((address) => [address, fromHtml(change(builtPage(address), address))] as const),
  );
}

test('the pages publish every passage of the transcription, in order, letter for letter, and nothing else', () => {
  expect(wordingDefects(expected, pagesWith())).toEqual([]);
});

test.each([
  ['a word', 'presentation/', 'limitrophe', 'voisine'],
  ['a plus sign', 'enjeux/', '+\u00a01,1', '1,1'],
  ['a percent sign', 'presentation/', '45,1\u00a0%', '45,1'],
  ['a digit of the table', 'tableau/', '71\u00A0013', '71\u00A0018'],
])('%s changed in a page is reported with its page', (_, slug, from, to) => {
  const page = `/convention/${slug}`;
  expect(builtPage(page)).toContain(from);
  const changed = pagesWith((html, address) => (address === page ? html.replaceAll(from, to) : html));
  expect(wordingDefects(expected, changed).join('\n')).toMatch(
    new RegExp(`^${page}\\S* : passage changé`, 'mu'),
  );
});

test('two exchanged passages are reported', () => {
  const blocks = [...expected];
  const [first, second] = [blocks[10], blocks[11]];
  if (first === undefined || second === undefined) throw new Error('Fewer than twelve passages.');
  blocks.splice(10, 2, second, first);
  expect(wordingDefects(blocks, pagesWith()).join('\n')).toContain('passage déplacé');
});
