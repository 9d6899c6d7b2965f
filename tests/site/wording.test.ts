import { existsSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { annexAt } from '../../src/programme/annex-at.ts';
import { annexPassages } from '../../src/programme/annex-passages.ts';
import { compareWording } from '../../src/text/compare-wording.ts';
import { publishedWording } from '../../src/text/published-wording.ts';
import { readTranscription } from '../../src/text/transcription.ts';

/** The pages in the order of the document; the table is read where the first chapter inserts it. */
const ORDER = [
  '',
  'introduction/',
  'presentation/',
  'enjeux/',
  'priorites/',
  'gouvernance/',
  'evaluation/',
  'annexe/',
].map((slug) => `/convention/${slug}`);
const TABLE = '/convention/tableau/';

const { annexe, editions, errata } = loadEditorial('.');
const edition = (id: string | undefined) => annexPassages(annexAt(annexe, editions, id ?? ''));
const transcribed = readTranscription(readFileSync('content/source/transcription.md', 'utf8'), errata);

/** The transcription, its annex as the newest edition has it; the first one is compared in tests/annex-editions.test.ts. */
const expected = [
  ...transcribed.slice(0, -edition(editions[0]?.id).length),
  ...edition(editions.at(-1)?.id).map((passage) => ({ ...passage, line: 0, emphasis: null })),
];

function builtPage(address: string): string {
  const file = `dist${address}index.html`;
  if (!existsSync(file)) throw new Error(`${file} manque : construire le site avec « npm run build ».`);
  return readFileSync(file, 'utf8');
}

function wordingOf(change: (html: string, address: string) => string = (html) => html) {
  const pages = [...ORDER, TABLE].map(
    (address) => [address, fromHtml(change(builtPage(address), address))] as const,
  );
  return publishedWording(ORDER, new Map(pages));
}

test('the pages publish every passage of the transcription, in order, letter for letter, and nothing else', () => {
  const differences = compareWording(expected, wordingOf());
  expect(differences.join('\n')).toBe('');
});

test.each([
  ['a word', 'presentation/', 'limitrophe', 'voisine'],
  ['a plus sign', 'enjeux/', '+\u00a01,1', '1,1'],
  ['a percent sign', 'presentation/', '45,1\u00a0%', '45,1'],
  ['a digit of the table', 'tableau/', '71\u00A0013', '71\u00A0018'],
])('%s changed in a page is reported with its page', (_, slug, from, to) => {
  const page = `/convention/${slug}`;
  expect(builtPage(page)).toContain(from);
  const changed = wordingOf((html, address) => (address === page ? html.replaceAll(from, to) : html));
  expect(compareWording(expected, changed).join('\n')).toMatch(
    new RegExp(`^${page}\\S* : passage changé`, 'mu'),
  );
});

test('two exchanged passages are reported', () => {
  const blocks = [...wordingOf()];
  const [first, second] = [blocks[10], blocks[11]];
  if (first === undefined || second === undefined)
    throw new Error('Fewer than twelve passages were published.');
  blocks.splice(10, 2, second, first);
  expect(compareWording(expected, blocks).join('\n')).toContain('passage déplacé');
});
