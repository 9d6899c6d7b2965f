import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../files/list-files.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { guardOutput } from './guard-output.ts';
import { markOutput } from './output-marker.ts';

const files = {
  'home/papers/thesis.docx': 'years of work',
  'home/project/package.json': '{}',
  'home/project/content/site.yaml': '',
  'home/project/src/a.ts': '',
  'home/project/.git/HEAD': '',
  'home/project/.build/images/a.png': '',
  'home/other/data/a.csv': '',
};

test.each([
  ['home/papers', 'a folder of papers'],
  ['home/papers/', 'the same, with a slash'],
  ['home/project/../papers', 'the same, by a way round'],
  ['home/papers/thesis.docx', 'a file'],
  ['home/papers/thesis.docx/site', 'a folder in a file'],
  ['home', 'the home'],
  ['.', 'a parent of the home'],
  ['/', 'the root of the disk'],
  ['home/project', 'the project'],
  ['home/project/content', 'its sources'],
  ['home/project/content/new', 'a new folder in its sources'],
  ['home/project/SRC/new', 'the same, on a disk that takes large and small letters for one'],
  ['home/project/.git', 'its history'],
  ['home/project/.git/new', 'a new folder in its history'],
  ['home/project/node_modules/new', 'its packages'],
  ['home/project/dist/graphiques', 'a part of what is published'],
  ['home/project/.build', 'the folder of the builds'],
  ['home/project/.build/images', 'what they keep'],
  ['home/project/.build/kept', 'what they made'],
  ['home/project/.build/previous', 'their copy'],
  ['home/project/.build/previous-replaced', 'their copy'],
  ['home/other', 'a folder that holds a source'],
  ['home/other/data', 'another source'],
  ['home/other/data/new', 'a new folder in another source'],
  ['link-to-papers', 'a link to papers'],
  ['link-to-project/src', 'the sources, through a link'],
  ['link-to-project/src/new', 'a new folder in the sources, through a link'],
  ['link-to-nothing', 'a link that leads nowhere'],
])('%s is refused in French, and nothing in it changes: %s', (path) => {
  using folder = invented();
  const before = listFiles(folder.path);
  expect(() => guard(folder.path, path)).toThrow(/^Dossier de sortie « .* » : |^\/.* : /u);
  expect(listFiles(folder.path)).toEqual(before);
});

test.each([
  'home/site',
  'home/new/deep/site',
  'home/project/dist',
  'home/project/out',
  'home/project/.build/tests/second',
])('%s may be built into: it is not there, or empty', (path) => {
  using folder = invented();
  expect(() => guard(folder.path, path)).not.toThrow();
  mkdirSync(join(folder.path, path, 'empty/folders'), { recursive: true });
  expect(() => guard(folder.path, path)).not.toThrow();
});

test('what a build made is replaced, until something else lies in it; what systems leave does not count', () => {
  using folder = invented();
  const site = join(folder.path, 'home/site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '');
  expect(() => guard(folder.path, 'home/site')).toThrow('que la construction n’a pas faits');
  markOutput(site);
  writeFileSync(join(site, '.DS_Store'), '');
  expect(() => guard(folder.path, 'home/site')).not.toThrow();
  symlinkSync(join(folder.path, 'home/papers'), join(site, 'papers'));
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) writeFileSync(join(site, `${name}.docx`), '');
  expect(() => guard(folder.path, 'home/site')).toThrow(
    'n’a pas faits (a.docx, b.docx, c.docx, d.docx, e.docx, et 2 de plus). Les ranger ailleurs',
  );
});

test('a link to a folder that a build made is refused too: the link would be replaced, not the folder', () => {
  using folder = invented();
  mkdirSync(join(folder.path, 'home/site'));
  markOutput(join(folder.path, 'home/site'));
  symlinkSync(join(folder.path, 'home/site'), join(folder.path, 'home/link'));
  expect(() => guard(folder.path, 'home/link')).toThrow('c’est un lien');
});

function invented(): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder(files);
  symlinkSync(join(folder.path, 'home/papers'), join(folder.path, 'link-to-papers'));
  symlinkSync(join(folder.path, 'home/project'), join(folder.path, 'link-to-project'));
  symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'link-to-nothing'));
  return folder;
}

function guard(path: string, out: string): void {
  const real = realpathSync(path);
  const outFolder = out === '/' ? '/' : join(real, out).replace(/\/$/u, '');
  guardOutput(outFolder, {
    root: join(real, 'home/project'),
    home: join(real, 'home'),
    sources: [join(real, 'home/other/data')],
  });
}
