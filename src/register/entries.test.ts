import { expect, test } from 'vitest';
import { readEntries, type RegisterEntry, writeEntry } from './entries.ts';

const anchor = { page: '/p/', ancre: 'a', empreinte: '0123456789ab', debut: 'Les mots' };
const read = (...lines: readonly (RegisterEntry | string | object)[]) =>
  readEntries(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));

test('entries of the four kinds are read as they were written, whichever line end', () => {
  const entries: readonly RegisterEntry[] = [
    { adresse: '/donnees/SHA256SUMS' },
    { adresse: '/', vers: '/p/' },
    anchor,
    { ...anchor, empreinte: 'ba9876543210', raison: 'coquille' },
    { page: '/p/', ancre: 'vieux', vers: 'a' },
    { page: '/p/', ancre: 'a', retrait: 'avenant' },
    anchor,
  ];
  const text = entries.map((entry) => `${writeEntry(entry)}\n`).join('');
  expect(readEntries(text)).toEqual(entries);
  expect(readEntries(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(entries);
});

test.each<[string, readonly (object | string)[], number, string]>([
  ['a line cut short', ['{"adresse":'], 1, 'n’est pas du JSON'],
  ['a mark of a merge', [{ adresse: '/a/' }, '<<<<<<< HEAD'], 2, 'n’est pas du JSON'],
  ['an unknown key', [{ adresse: '/a/', note: 'x' }], 1, 'n’est ni une adresse'],
  ['a value that is no text', [{ adresse: 1 }], 1, 'n’est ni une adresse'],
  ['an empty value', [{ adresse: '/a/', vers: '' }], 1, 'n’est ni une adresse'],
  [
    'another site',
    [{ adresse: '/a/', vers: '//exemple.fr/' }],
    1,
    '« //exemple.fr/ » n’est pas une adresse du site',
  ],
  ['a program', [{ adresse: '/a/', vers: 'javascript:alert(1)' }], 1, 'n’est pas une adresse du site'],
  ['a folder above', [{ adresse: '/a/', vers: '/../b/' }], 1, 'n’est pas une adresse du site'],
  ['a quotation mark', [{ adresse: '/a/"><script>' }], 1, 'n’est pas une adresse du site'],
  ['itself', [{ adresse: '/a/', vers: '/a/' }], 1, 'remplacée par elle-même'],
  ['an anchor with a space', [{ ...anchor, ancre: 'a b' }], 1, 'n’est pas une ancre'],
  ['a fingerprint that is none', [{ ...anchor, empreinte: '0123' }], 1, 'n’est pas une empreinte'],
  ['a hidden character', [{ ...anchor, debut: 'a\u202Eb' }], 1, 'un caractère caché'],
  ['a line twice', [anchor, { adresse: '/a/' }, anchor], 3, 'cette ligne est déjà au-dessus'],
  [
    'an address twice',
    [{ adresse: '/a/', vers: '/b/' }, { adresse: '/a/' }],
    2,
    'cette adresse est déjà au-dessus',
  ],
  ['other words without a reason', [anchor, { ...anchor, empreinte: 'ba9876543210' }], 2, 'sans raison'],
  [
    'a withdrawal of nothing',
    [{ page: '/p/', ancre: 'a', retrait: 'x' }],
    1,
    'retire une ancre que le registre n’a pas',
  ],
])('%s is refused with its line', (_, lines, line, fact) => {
  expect(() => read(...lines)).toThrow(
    new RegExp(`^content/registre\\.jsonl:${line}:1 .*${fact}.* : rétablir`, 'u'),
  );
});

test('all lines at fault are told at once', () => {
  expect(() => read('x', { adresse: '/a/' }, 'y')).toThrow(/jsonl:1:1[^\n]*\ncontent\/registre\.jsonl:3:1/u);
});
