import { expect, test } from 'vitest';
import { loadEditorial } from '../editorial/load-editorial.ts';
import { fromHtml } from '../parse-html.ts';
import { expectedWording, firstEditionDefects, OFFICIAL_PAGES, wordingDefects } from './wording-defects.ts';

const editorial = loadEditorial('.');

test('the first edition of the annex is the transcription, letter for letter, whatever later editions change', () => {
  expect(firstEditionDefects('.', editorial)).toEqual([]);
});

test('a letter changed in the first edition is told with its line', () => {
  const [row, ...others] = editorial.annexe;
  if (row === undefined) throw new Error('No row in the annex.');
  const annexe = [{ ...row, titre: `${row.titre}s` }, ...others];
  expect(firstEditionDefects('.', { ...editorial, annexe }).join('\n')).toMatch(
    /ligne \d+ de content\/source/u,
  );
});

test('pages that publish nothing lack every passage, each told with its line', () => {
  const expected = expectedWording('.', editorial);
  const empty = new Map(OFFICIAL_PAGES.map((page) => [page, fromHtml('<p>Rien')]));
  expect(wordingDefects(expected, empty)).toHaveLength(expected.length);
});
