import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { markOutput, OUTPUT_MARKER, outputState } from './output-marker.ts';

test('a folder without a file is empty', () => {
  using folder = temporaryFolder();
  expect(outputState(folder.path)).toBe('empty');
});

test('a folder with files and no marker is unknown', () => {
  using folder = temporaryFolder({ 'index.html': '', '.htaccess': 'Deny from all' });
  expect(outputState(folder.path)).toBe('unknown');
});

test('a marker that no build wrote says nothing', () => {
  using folder = temporaryFolder({ 'thesis.docx': '', [OUTPUT_MARKER]: 'thesis.docx\n' });
  expect(outputState(folder.path)).toBe('unknown');
});

test('a signed folder is ours, whatever the line ends of its marker became, until a file is added', () => {
  using folder = temporaryFolder({ 'index.html': '', 'été 1/a.csv': '' });
  markOutput(folder.path);
  expect(outputState(folder.path)).toBe('ours');
  writeFileSync(join(folder.path, 'été 1/b.csv'), '');
  expect(outputState(folder.path)).toEqual({ foreign: ['été 1/b.csv'] });
});

test('signing twice changes nothing', () => {
  using folder = temporaryFolder({ 'index.html': '' });
  markOutput(folder.path);
  markOutput(folder.path);
  expect(outputState(folder.path)).toBe('ours');
});

test('a build of before markers is known by its host files', () => {
  const host = { 'nginx.conf': '', _headers: '', 'donnees/SHA256SUMS': '' };
  const htaccess = '# Il est écrit par la construction du site : ne pas le modifier ici.';
  using ours = temporaryFolder({ 'index.html': '', '.htaccess': htaccess, ...host });
  using other = temporaryFolder({ 'index.html': '', '.htaccess': 'Deny from all', ...host });
  expect([outputState(ours.path), outputState(other.path)]).toEqual(['ours', 'unknown']);
});
