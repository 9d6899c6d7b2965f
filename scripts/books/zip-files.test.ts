import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles } from './zip-files.ts';

const files = new Map<string, string | Uint8Array>([
  ['b.txt', 'é'.repeat(200)],
  ['a.bin', new Uint8Array([1, 2, 3])],
]);

test('what goes in comes out, in the order given', () => {
  const found = unzipSync(zipFiles(files));
  expect(Object.keys(found)).toEqual(['b.txt', 'a.bin']);
  expect(strFromU8(found['b.txt'] ?? new Uint8Array())).toBe('é'.repeat(200));
});

test('the same files make the same bytes, whatever the hour', () => {
  expect(zipFiles(files)).toEqual(zipFiles(new Map(files)));
});

test('a file that is stored keeps its bytes readable in the archive', () => {
  const archive = strFromU8(
    zipFiles(new Map([['mimetype', 'application/epub+zip']]), () => true),
    true,
  );
  expect(archive.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
});
