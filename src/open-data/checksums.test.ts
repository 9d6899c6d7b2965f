import { expect, test } from 'vitest';
import { checksumList, publishedFile } from './checksums.ts';

test('the fingerprint is the known one of « abc »', () => {
  const file = publishedFile('a.csv', 'abc');
  expect(file).toEqual({
    path: 'a.csv',
    size: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(checksumList([file])).toBe(`${file.sha256}  a.csv\n`);
});

test('size counts bytes, not letters', () => {
  expect(publishedFile('a', 'é').size).toBe(2);
  expect(publishedFile('a', new Uint8Array([1, 2, 3])).size).toBe(3);
});
