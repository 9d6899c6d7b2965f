import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { findServed, readRange } from './served-file.ts';

describe('served file', () => {
  const files = {
    'site/index.html': 'home',
    'site/.htaccess': 'hidden',
    'site/errata/index.html': 'errata',
    'site/deux mots/été.csv': 'a',
    'neighbour/index.html': 'not ours',
  };

  test('a file and the page of a folder are found, whatever the writing of their names', () => {
    using folder = temporaryFolder(files);
    const site = join(folder.path, 'site');
    expect(findServed(site, '/', '/')).toMatchObject({ file: join(site, 'index.html') });
    expect(findServed(site, '/sub/', '/sub/errata/?a=b')).toMatchObject({
      file: join(site, 'errata/index.html'),
    });
    expect(findServed(site, '/', '/deux%20mots/%C3%A9t%C3%A9.csv')).toMatchObject({
      file: join(site, 'deux mots/été.csv'),
    });
  });

  test('a folder without its last slash is sent to its address inside the site, with its question', () => {
    using folder = temporaryFolder(files);
    const site = join(folder.path, 'site');
    expect(findServed(site, '/', '/errata?a=b?c')).toEqual({ redirect: '/errata/?a=b?c' });
    expect(findServed(site, '/sub/', '/sub/deux%20mots')).toEqual({ redirect: '/sub/deux%20mots/' });
  });

  test.each([
    ['', 'nothing at all'],
    ['*', 'no path'],
    ['http://elsewhere.example/errata/', 'the address of another site'],
    ['//errata', 'another site, were it sent there'],
    ['//errata/', 'an empty part'],
    ['/errata//', 'an empty part'],
    ['/.htaccess', 'a hidden file'],
    ['/../neighbour', 'a folder beside'],
    ['/..%2fneighbour', 'a folder beside'],
    ['/%2e%2e/neighbour/', 'a folder beside'],
    ['/..%5Cneighbour', 'a folder beside, on Windows'],
    ['/errata%2Findex.html', 'a slash that is none'],
    ['/errata/index.html/', 'a file as a folder'],
    ['/errata%00', 'a character of no name'],
    ['/%', 'a sign of no character'],
    ['/%E0%A4%A', 'a character cut short'],
    [`/${'a'.repeat(5000)}`, 'a name of no system'],
  ])('%s finds nothing: %s', (target) => {
    using folder = temporaryFolder(files);
    expect(findServed(join(folder.path, 'site'), '/', target)).toBeNull();
  });

  test('outside of the path of the site there is nothing', () => {
    using folder = temporaryFolder(files);
    expect(findServed(join(folder.path, 'site'), '/sub/', '/errata/')).toBeNull();
    expect(findServed(join(folder.path, 'site'), '/sub/', '/sub')).toBeNull();
  });
});

describe('byte range', () => {
  test('no header, another unit, several ranges and what means nothing ask for the whole file', () => {
    for (const header of [
      undefined,
      '',
      'bytes',
      'bytes=',
      'bytes=-',
      'lines=0-5',
      'bytes=0-1,3-4',
      'bytes=a-b',
    ])
      expect(readRange(header, 10)).toBeNull();
  });

  test('a range whose end comes before its start asks for the whole file', () => {
    expect(readRange('bytes=5-2', 10)).toBeNull();
  });

  test('the two ends are counted from 0 and both belong to it', () => {
    expect(readRange('bytes=0-0', 10)).toEqual({ start: 0, end: 0 });
    expect(readRange('bytes=2-5', 10)).toEqual({ start: 2, end: 5 });
    expect(readRange('bytes=7-', 10)).toEqual({ start: 7, end: 9 });
    expect(readRange('bytes=7-99', 10)).toEqual({ start: 7, end: 9 });
  });

  test('without a start, it is the last bytes, the whole file at most', () => {
    expect(readRange('bytes=-5', 12)).toEqual({ start: 7, end: 11 });
    expect(readRange('bytes=-99', 12)).toEqual({ start: 0, end: 11 });
  });

  test('what begins after the end cannot be given, nor the last none, nor any of an empty file', () => {
    expect(readRange('bytes=10-', 10)).toBe('unsatisfiable');
    expect(readRange('bytes=-0', 10)).toBe('unsatisfiable');
    expect(readRange('bytes=0-', 0)).toBe('unsatisfiable');
    expect(readRange('bytes=-5', 0)).toBe('unsatisfiable');
  });
});
