import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { entryText, openArchive } from './open-archive.ts';

test('a file that is not there is an empty document; images are not opened', () => {
  const archive = openArchive(zipSync({ 'a.xml': strToU8('<a/>'), 'b.png': new Uint8Array(9) }));
  expect(entryText(archive, 'a.xml')).toBe('<a/>');
  expect(entryText(archive, 'c.xml')).toBe('<none/>');
  expect(Object.keys(archive)).toEqual(['a.xml']);
});

test('an archive made to fill the memory is refused', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(1001) });
  expect(() => openArchive(bomb, 1000)).toThrow('too great');
});
