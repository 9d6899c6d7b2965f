import { expect, test } from 'vitest';
import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { passagesEase } from '../src/plain-french/reading-ease.ts';
import { checkBrief } from '../src/programme/briefs.ts';
import { briefNames } from '../src/sources/check-briefs.ts';
import { briefPassages } from '../src/sources/check-passages.ts';
import { readTexts } from '../src/sources/read-texts.ts';

/** « Assez facile » on the scale of Flesch, that the formula for French keeps. */
const EASY = 70;

const { annexe, enBref, mots } = loadEditorial('.');
const { chapters } = readTexts({ root: '.', report: () => {} });
const official = { passages: briefPassages(chapters, annexe), rows: annexe };

test('the document, each chapter and each ambition of the first edition have a summary', () => {
  const names = briefNames(
    chapters.map(({ id }) => id),
    annexe.map(({ id }) => id),
  );
  expect(enBref.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

test.each(enBref)('every sentence of $id stands on passages that hold', (brief) => {
  expect(checkBrief(brief, official, mots).stale).toEqual([]);
});

test.each(enBref)('$id is easy to read', ({ phrases }) => {
  expect(passagesEase(phrases.map(({ texte }) => texte))).toBeGreaterThanOrEqual(EASY);
});

test('the summaries are easier than their chapters by far', () => {
  for (const { id } of chapters.filter((chapter) => chapter.id !== 'sommaire')) {
    const brief = enBref.find((one) => one.id === `chapitre-${id}`);
    const summary = passagesEase(brief?.phrases.map(({ texte }) => texte) ?? []) ?? 0;
    const text = passagesEase(official.passages.get(id) ?? []) ?? 0;
    expect({ id, gained: summary - text > 20 }).toEqual({ id, gained: true });
  }
});

test('no word is declared that no summary uses', () => {
  const all = enBref
    .flatMap(({ phrases }) => phrases.map(({ texte }) => texte.toLocaleLowerCase('fr')))
    .join(' ');
  const declared = [...mots.courants, ...mots.expliques.map(({ mot }) => mot)];
  expect(declared.filter((word) => !all.includes(word))).toEqual([]);
});
