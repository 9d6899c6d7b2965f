import { expect, test } from 'vitest';
import { readChapterHeads } from './chapter-heads.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a head is read from the front matter, and nothing else of the file', () => {
  using folder = temporaryFolder({
    'un.mdx': '---\nordre: 1\nslug: un\ntitre: "Le un"\nnumero: null\n---\n\nslug: autre\n\n---\n',
    'LISEZMOI.txt': '',
  });
  expect(readChapterHeads(folder.path)).toEqual([{ slug: 'un', titre: 'Le un', numero: null }]);
});

test('a file without front matter is an error', () => {
  using folder = temporaryFolder({ 'un.mdx': 'Texte.\n' });
  expect(() => readChapterHeads(folder.path)).toThrow('No front matter in "un.mdx"');
});
