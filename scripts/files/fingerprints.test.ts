import { expect, test } from 'vitest';
import { OUTPUT_MARKER } from '../building/output-marker.ts';
import {
  compareFingerprints,
  readFingerprints,
  takeFingerprints,
  writeFingerprints,
} from './fingerprints.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('each file has the fingerprint of its bytes, the marker of the folder has none', () => {
  using folder = temporaryFolder({ 'a/b.html': 'abc', [OUTPUT_MARKER]: 'x' });
  expect([...takeFingerprints(folder.path)]).toEqual([['a/b.html', ABC]]);
});

test('what was written is read again, with either line end; what is no fingerprint is unknown', () => {
  const prints = new Map([
    ['a/b.html', ABC],
    ['été 1.csv', ABC.replace('b', 'c')],
  ]);
  const text = writeFingerprints(prints);
  expect(readFingerprints(text)).toEqual(prints);
  expect(readFingerprints(text.replaceAll('\n', '\r\n'))).toEqual(prints);
  expect(readFingerprints(`<<<<<<< HEAD\n${ABC} one space\n`)).toEqual(new Map());
});

test('against nothing every file is new; changed, new and gone are told apart, sorted', () => {
  const before = new Map([
    ['same', '1'],
    ['other', '2'],
    ['gone', '3'],
  ]);
  const after = new Map([
    ['same', '1'],
    ['other', '9'],
    ['z', '4'],
    ['b', '4'],
  ]);
  expect(compareFingerprints(before, after)).toEqual({
    changed: ['other'],
    added: ['b', 'z'],
    removed: ['gone'],
  });
  expect(compareFingerprints(new Map(), before).added).toEqual(['gone', 'other', 'same']);
});
