import { expect, test } from 'vitest';
import { chapterHead, inventFolder, listener, PAGE_HEAD } from '../../tests/fixtures/sources/invent-texts.ts';
import { readTexts } from './read-texts.ts';

test('texts are read and each is checked by the tags of its folder', () => {
  const { told, report } = listener();
  using folder = inventFolder({
    'convention/enjeux.mdx': `${chapterHead('enjeux', 4)}<Note>A.</Note>\n`,
    'pages/aide.mdx': `${PAGE_HEAD}<Note>A.</Note>\n`,
    'indicateurs/a.mdx': '---\nindicateur: a\n---\n\n{1}\n',
  });
  const texts = readTexts({ root: folder.path, report });
  expect([texts.chapters.length, texts.pages.length, texts.explanations.length]).toEqual([1, 1, 1]);
  expect(told.map((line) => line.split(' : ')[0])).toEqual([
    'content/indicateurs/a.mdx:5:1 ce qui est entre accolades est un programme',
    'content/pages/aide.mdx:6:1 « <Note> » n’est pas admis ici',
  ]);
});
