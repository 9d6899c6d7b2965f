import { expect, test } from 'vitest';
import { inventFolder, listener, PAGE_HEAD } from '../../../tests/fixtures/sources/invent-texts.ts';
import { pageFront } from './front-matter.ts';
import { readMdxFolder } from './mdx-file.ts';

function read(text: string) {
  const { told, report } = listener();
  using folder = inventFolder({ 'pages/aide.mdx': text });
  return { files: readMdxFolder({ root: folder.path, report }, 'content/pages', pageFront), told };
}

test('a page is read the same with either line end and with a byte order mark', () => {
  const text = `${PAGE_HEAD}Un mot.\n`;
  for (const written of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
    const { files, told } = read(written);
    expect(told).toEqual([]);
    expect(files.map(({ id, front }) => [id, front])).toEqual([['aide', { titre: 'T', description: 'D.' }]]);
  }
});

test('defects of the fields and of the text are told together, with their lines in the file', () => {
  const { files, told } = read('---\ntitre: T\ntexte: x\n---\n\nUn { mot.\n');
  expect(files).toEqual([]);
  expect(told.map((line) => line.split(' « ')[0])).toEqual([
    'content/pages/aide.mdx:6:4',
    'content/pages/aide.mdx:2:1 (description) le champ manque : l’ajouter.',
    'content/pages/aide.mdx:3:1 (texte)',
  ]);
});

test('a page without its fields is told', () => {
  expect(read('Un mot.\n').told).toEqual([
    expect.stringContaining('content/pages/aide.mdx:1:1 le fichier ne commence pas par ses champs'),
  ]);
});
