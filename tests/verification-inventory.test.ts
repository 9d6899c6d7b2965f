import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimsFileSchema } from '../src/verification/claims/claim-schema.ts';
import { type Passage, readPassages, undeclaredWords } from '../src/verification/claims/read-passages.ts';
import { CHECKED_CHAPTERS } from '../src/verification/verdict/load-verifications.ts';
import { quotedPassages } from '../src/verification/verdict/quoted.ts';

const chapters = CHECKED_CHAPTERS.map((slug) => ({
  slug,
  ...readChapter(slug),
}));
function readChapter(slug: string) {
  const file = claimsFileSchema.parse(parse(readFileSync(`content/verifications/${slug}.yaml`, 'utf8')));
  const passages = readPassages(readFileSync(`content/convention/${slug}.mdx`, 'utf8'));
  return { ...file, passages: quotedPassages(passages, file.affirmations) };
}
const undeclared = (passages: readonly Passage[], texts: readonly string[]): readonly string[] =>
  passages.flatMap((passage) => undeclaredWords(passage, texts));
const textsOf = ({ autres_mots: words }: (typeof chapters)[number]) => words.map(({ texte }) => texte);

test('the inventory covers the introduction and chapters I to V', () => {
  expect(chapters.map(({ slug }) => slug)).toEqual([
    'introduction',
    'presentation',
    'enjeux',
    'priorites',
    'gouvernance',
    'evaluation',
  ]);
  expect(chapters.flatMap(({ affirmations }) => affirmations).length).toBeGreaterThan(80);
});

test.each(chapters)(
  'every number, direction and superlative of $slug is a claim or declared to be none',
  (chapter) => {
    expect(undeclared(chapter.passages, textsOf(chapter))).toEqual([]);
  },
);

const declared = chapters.flatMap((chapter) =>
  chapter.autres_mots.map(({ texte, raison }) => ({ chapter, slug: chapter.slug, texte, raison })),
);

test.each(declared)('without the declaration of « $texte », $slug fails', ({ chapter, texte, raison }) => {
  expect(raison.length).toBeGreaterThan(3);
  const left = textsOf(chapter).filter((one) => one !== texte);
  expect(undeclared(chapter.passages, left)).not.toEqual([]);
});

const wrapped = chapters.flatMap((chapter) =>
  chapter.passages.flatMap((passage) =>
    passage.wrapped.map((claim) => ({ chapter, passage, claim, slug: chapter.slug, words: claim.words })),
  ),
);
const NUMBER = /\d|\b(?:deux|trois|quatre|dix|vingt|fois|majorité|plupart)\b/iu;
const numbered = wrapped.filter(({ words }) => NUMBER.test(words));

test('most claims quote a number', () => {
  expect(numbered.length).toBeGreaterThan(65);
});

test.each(numbered)('without its wrapper, « $words » of $slug fails', ({ chapter, passage, claim }) => {
  const bare = { ...passage, wrapped: passage.wrapped.filter((one) => one !== claim) };
  expect(undeclared([bare], textsOf(chapter))).not.toEqual([]);
});
