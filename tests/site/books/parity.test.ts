import { expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { expectedWording } from '../../../src/built/wording-defects.ts';
import { loadEditorial } from '../../../src/editorial/load-editorial.ts';
import { compareWording } from '../../../src/text/compare/compare-wording.ts';
import type { PublishedBlock } from '../../../src/text/compare/published-wording.ts';
import { wordsOfAnnexPdf, wordsOfCsv, wordsOfEpub, wordsOfPdf, wordsOfWholePage } from './forms-wording.ts';

const expected = expectedWording('.', loadEditorial('.'));
const plain = expected.map((block) => ({ ...block, emphasis: null }));
const folder = siteFolders.published;
const csv = wordsOfCsv(folder);
const annex = plain.slice(-csv.length);

const FORMS = [
  ['the page that holds the whole document', wordsOfWholePage(folder), expected],
  ['the EPUB', wordsOfEpub(folder), expected],
  ['the PDF', wordsOfPdf(folder), plain],
  [
    'the PDF of the annex',
    wordsOfAnnexPdf(folder),
    plain.slice(plain.findLastIndex(({ text }) => text.startsWith('Annexe'))),
  ],
  ['the annex as CSV', csv, annex],
] as const;

test('the CSV holds all of the annex: before it come the heads of its table', () => {
  expect(plain.at(-csv.length - 1)?.text).toContain('complémentaires');
});

test.each(FORMS)(
  '%s has every passage of the transcription, its annex in the newest edition, in order, letter for letter, and nothing else',
  (form, words, source) => {
    const count = words.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    console.log(`Parity of ${form}: ${words.length} passages, ${count} words.`);
    expect(compareWording(source, words).join('\n')).toBe('');
  },
);

test.each(FORMS)('one letter changed anywhere in %s is reported with its place', (_, words, source) => {
  for (const at of [0, Math.floor(words.length / 2), words.length - 3]) {
    const messages = compareWording(source, broken(words, at));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^\S+ : .*passage changé.*ligne \d+ de content\/source\/transcription\.md/u);
  }
});

/** The passages with the last letter of one changed: the first that has letters, from a place on. */
function broken(words: readonly PublishedBlock[], from: number): readonly PublishedBlock[] {
  const at = words.findIndex(({ text }, index) => index >= from && /\p{L}/u.test(text));
  return words.map((block, index) => (index === at ? { ...block, text: otherLetter(block.text) } : block));
}

function otherLetter(text: string): string {
  return text.replace(/\p{L}(?=\P{L}*$)/u, (letter) => (letter === 'z' ? 'y' : 'z'));
}
