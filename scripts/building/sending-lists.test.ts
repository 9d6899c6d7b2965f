import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { filesToSend, lftpScript, noteSending, writeSendingLists } from './sending-lists.ts';

const site = { 'dist/index.html': 'home', 'dist/a/index.html': 'page', 'dist/a/b.csv': 'data' };

test('until a sending is noted, everything is to be sent', () => {
  using folder = temporaryFolder(site);
  const { words, file } = lists(folder.path);
  expect(words).toBe('À envoyer : tout le dossier');
  expect(readFileSync(file, 'utf8')).toContain('aucun envoi n’a été noté');
  expect(read(folder.path, 'a-envoyer.txt')).toBe('a/b.csv\na/index.html\nindex.html\n');
  expect(read(folder.path, 'a-retirer.txt')).toBe('');
});

test('once noted, the lists say what differs from it, and go on saying so at each build until the next sending', () => {
  using folder = temporaryFolder(site);
  noteSending(join(folder.path, 'dist'), join(folder.path, 'work'));
  expect(lists(folder.path).words).toContain('aucun fichier modifié, aucun nouveau, aucun supprimé');
  writeFileSync(join(folder.path, 'dist/index.html'), 'another');
  rmSync(join(folder.path, 'dist/a/b.csv'));
  for (const build of ['first', 'second']) {
    expect(`${build}: ${lists(folder.path).words}`).toContain('1 fichier modifié, aucun nouveau, 1 supprimé');
    expect(read(folder.path, 'a-envoyer.txt')).toBe('index.html\n');
    expect(read(folder.path, 'a-retirer.txt')).toBe('a/b.csv\n');
  }
});

test('pages go after what they call for, the home page last', () => {
  const changed = ['a/index.html', 'index.html', 'z.svg'];
  expect(filesToSend({ changed, added: ['0/index.html', 'b.csv'] })).toEqual([
    'b.csv',
    'z.svg',
    '0/index.html',
    'a/index.html',
    'index.html',
  ]);
});

test('the commands make folders, then send, then remove; names are quoted', () => {
  const script = lftpScript('/a "b"', {
    changed: ['index.html'],
    added: ['new/x y.csv'],
    removed: ['old.csv'],
  });
  expect(script.split('\n').slice(1)).toEqual([
    String.raw`lcd "/a \"b\""`,
    'mkdir -p -f "new"',
    'put "new/x y.csv" -o "new/x y.csv"',
    'put "index.html" -o "index.html"',
    'rm -f "old.csv"',
    '',
  ]);
});

function lists(path: string): ReturnType<typeof writeSendingLists> {
  return writeSendingLists(join(path, 'dist'), join(path, 'work'));
}

function read(path: string, name: string): string {
  return readFileSync(join(path, 'work/envoi', name), 'utf8');
}
