import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { readChapterHeads } from './chapter-heads.ts';

const file = (order: number, slug: string): string =>
  `---\nordre: ${order}\nslug: ${slug}\ntitre: "Le ${slug}"\nnumero: null\ndescription: >-\n  Des mots.\n---\n\nslug: autre\n\n---\n`;

test('heads are read from the front matter and nothing else, in the order of the document', () => {
  using folder = temporaryFolder({ 'a.mdx': file(2, 'deux'), 'b.mdx': file(1, 'un'), 'LISEZMOI.txt': '' });
  const common = { numero: null, description: 'Des mots.' };
  expect(readChapterHeads(folder.path)).toEqual([
    { ordre: 1, slug: 'un', titre: 'Le un', ...common },
    { ordre: 2, slug: 'deux', titre: 'Le deux', ...common },
  ]);
});

test('a chapter saved by Windows has the same head', () => {
  using folder = temporaryFolder({ 'a.mdx': `\uFEFF${file(1, 'un').replaceAll('\n', '\r\n')}` });
  expect(readChapterHeads(folder.path).map(({ titre }) => titre)).toEqual(['Le un']);
});

test('a file without front matter is an error', () => {
  using folder = temporaryFolder({ 'un.mdx': 'Texte.\n' });
  expect(() => readChapterHeads(folder.path)).toThrow('No front matter in "un.mdx"');
});
