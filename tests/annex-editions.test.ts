import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { annexAt } from '../src/programme/annex-at.ts';
import { annexPassages } from '../src/programme/annex-passages.ts';
import { compareWording } from '../src/text/compare-wording.ts';
import { readTranscription } from '../src/text/transcription.ts';

const { annexe, editions, errata } = loadEditorial('.');
const first = annexPassages(annexAt(annexe, editions, editions[0]?.id ?? ''));
const transcribed = readTranscription(readFileSync('content/source/transcription.md', 'utf8'), errata).slice(
  -first.length,
);
const published = (passages: typeof first) =>
  passages.map(({ text, cell }) => ({ text, cell, page: 'content/annexe', anchor: null, emphasis: [] }));

test('the first edition of the annex is the transcription, letter for letter, whatever later editions change', () => {
  expect(compareWording(transcribed, published(first)).join('\n')).toBe('');
});

test('a letter changed in the first edition is told with its line', () => {
  const changed = first.map((passage, index) =>
    index === 3 ? { ...passage, text: `${passage.text}s` } : passage,
  );
  expect(compareWording(transcribed, published(changed)).join('\n')).toMatch(/ligne \d+ de content\/source/u);
});
