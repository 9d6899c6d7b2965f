import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import { keptPages } from './kept-pages.ts';

const programs = { 'root/src/a.ts': 'export {}', 'root/package-lock.json': '{}', 'kept/.here': '' };
const page = { html: '<p>un</p>', page: '/a/', aliases: new Map([['vieux', 'neuf']]) };
const finished = { html: '<p>un\n</p>\n', noted: '["empreinte",{}]' };

test('a page made from the same words is found again, whole, by the next build', () => {
  using folder = temporaryFolder(programs);
  open(folder.path).keep(page, finished);
  expect(open(folder.path).find(page)).toEqual(finished);
});

test.each([
  ['its words', { ...page, html: '<p>deux</p>' }],
  ['its address', { ...page, page: '/b/' }],
  ['its aliases', { ...page, aliases: new Map([['vieux', 'autre']]) }],
])('a page is finished again when %s changed', (_, other) => {
  using folder = temporaryFolder(programs);
  open(folder.path).keep(page, finished);
  expect(open(folder.path).find(other)).toBeNull();
});

test.each(['src/a.ts', 'src/room/b.ts', 'package-lock.json'])(
  'every page is finished again when %s changed',
  (file) => {
    using folder = temporaryFolder({ ...programs, 'root/src/room/b.ts': '' });
    open(folder.path).keep(page, finished);
    writeFileSync(join(folder.path, 'root', file), 'other');
    expect(open(folder.path).find(page)).toBeNull();
  },
);

test('a test that changed finishes nothing again', () => {
  using folder = temporaryFolder(programs);
  open(folder.path).keep(page, finished);
  writeFileSync(join(folder.path, 'root/src/a.test.ts'), 'other');
  expect(open(folder.path).find(page)).toEqual(finished);
});

test('an address has one page: the last that was kept', () => {
  using folder = temporaryFolder(programs);
  const kept = open(folder.path);
  kept.keep(page, finished);
  kept.keep({ ...page, html: '<p>deux</p>' }, { ...finished, html: 'deux' });
  expect(kept.find(page)).toBeNull();
  expect(kept.find({ ...page, html: '<p>deux</p>' })?.html).toBe('deux');
  expect(readdirSync(join(folder.path, 'kept'))).toHaveLength(2);
});

function open(path: string) {
  return keptPages(join(path, 'kept'), join(path, 'root'));
}
