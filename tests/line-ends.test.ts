import { readFileSync } from 'node:fs';
import { extname, join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../scripts/files/list-files.ts';
import { projectRoot } from '../scripts/project-root.ts';

// What Git for Windows makes of a clone is said by .gitattributes: text has one line end, bytes stay bytes.
const rules = readFileSync(join(projectRoot, '.gitattributes'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '));
const binary = new Set(rules.filter(([, kind]) => kind === 'binary').map(([glob = '']) => extname(glob)));
const untouched = rules.filter(([, kind]) => kind === '-text').map(([glob = '']) => glob);

const FOLDERS = ['content', 'data', 'docs', 'public', 'scripts', 'src', 'tests'];
const files = FOLDERS.flatMap((folder) =>
  listFiles(join(projectRoot, folder)).map((file) => `${folder}/${file}`),
);

test('text is checked out with the line ends of the repository', () => {
  expect(rules[0]).toEqual(['*', 'text=auto', 'eol=lf']);
});

test('each kind of file that is no text is named', () => {
  const named = files.filter((file) => readFileSync(join(projectRoot, file)).subarray(0, 8000).includes(0));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !binary.has(extname(file)))).toEqual([]);
});

test('a text whose line ends are what it shows is left untouched, and no other has any but the usual ones', () => {
  const texts = files.filter((file) => !binary.has(extname(file)));
  const odd = texts.filter((file) => readFileSync(join(projectRoot, file)).includes('\r'));
  expect(odd.length).toBeGreaterThan(0);
  expect(odd.filter((file) => !untouched.some((glob) => matchesGlob(file, glob)))).toEqual([]);
});
