import { expect, test } from 'vitest';
import { addSummaries } from './add-summaries.ts';

const summaries = new Map([['enjeux', 'Ce que la Ville retient.']]);

test('the entry of a chapter is followed by our sentence on it, marked as ours', () => {
  expect(addSummaries('<ul><li><a href="./enjeux/">II</a></li></ul>', summaries)).toBe(
    '<ul><li><a href="./enjeux/">II</a><div class="aside" data-apparatus="">Ce que la Ville retient.</div></li></ul>',
  );
});

test('an entry that leads elsewhere, or nowhere, stays as it is', () => {
  const html = '<ul><li><a href="./annexe/">A</a></li><li>B</li></ul>';
  expect(addSummaries(html, summaries)).toBe(html);
});
