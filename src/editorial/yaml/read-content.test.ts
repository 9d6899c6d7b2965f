import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { formatDefect } from '../../dataset/defect.ts';
import { fileNames, idOfFile, readContentFile, readContentFolder } from './read-content.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'dossier'));
  for (const name of ['b.yaml', 'a.yaml', '.DS_Store', 'Thumbs.db', 'a.yaml~', 'c.yml', 'É.yaml']) {
    writeFileSync(join(root, 'dossier', name), 'n: 1\n');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const schema = z.object({ n: z.int() });

test('the files of systems and editors are passed over, the others sorted', () => {
  expect(fileNames(join(root, 'dossier'))).toEqual(['a.yaml', 'b.yaml', 'c.yml', 'É.yaml']);
  expect(fileNames(join(root, 'absent'))).toEqual([]);
});

test('a folder gives its files, and tells of names it does not accept', () => {
  const told: string[] = [];
  const files = readContentFolder(
    { root, report: (defect) => told.push(formatDefect(defect)) },
    'dossier',
    schema,
  );
  expect(files.map(({ file }) => file)).toEqual(['dossier/a.yaml', 'dossier/b.yaml']);
  expect(told).toEqual(
    ['c.yml', 'É.yaml'].map(
      (name) =>
        `dossier/${name}:1:1 ce nom n’est pas celui d’un fichier de contenu : écrire des minuscules sans accent, des traits d’union, et finir par « .yaml ».`,
    ),
  );
});

test('a file that is not there is told', () => {
  const told: string[] = [];
  expect(
    readContentFile({ root, report: (defect) => told.push(formatDefect(defect)) }, 'x.yaml', schema),
  ).toBeNull();
  expect(told).toEqual(['x.yaml:1:1 le fichier manque : le rétablir.']);
});

test('a file name without its sorting number is an identifier', () => {
  expect(idOfFile('content/annexe/01-habitat.yaml')).toBe('habitat');
  expect(idOfFile('content/glossaire/rep-plus.yaml')).toBe('rep-plus');
});
