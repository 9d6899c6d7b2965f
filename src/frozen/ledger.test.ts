import { expect, test } from 'vitest';
import type { Defect } from '../dataset/defect.ts';
import { ledgerLines, readLedger, sha256 } from './ledger.ts';

const path = 'graphiques/essai/aulnes/2026-01-01/graphique.svg';

function read(text: string): { readonly paths: readonly string[]; readonly messages: readonly string[] } {
  const defects: Defect[] = [];
  const ledger = readLedger('content/versions/SHA256SUMS', text, (defect) => defects.push(defect));
  return { paths: [...ledger.keys()], messages: defects.map(({ line, message }) => `${line} ${message}`) };
}

test('the fingerprint is that of the standard for « abc »', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('what was written is read, two spaces between fingerprint and path', () => {
  const text = ledgerLines([{ path, text: 'abc' }]);
  expect(text).toBe(`${sha256('abc')}  ${path}\n`);
  expect(read(text)).toEqual({ paths: [path], messages: [] });
});

test('a line that is none and a path that comes back are told with their line', () => {
  const line = ledgerLines([{ path, text: '' }]);
  expect(read(`${line}rien\n${line}`).messages).toEqual([
    expect.stringMatching(/^2 « rien » n’est pas une empreinte : /u),
    expect.stringMatching(/^3 « .* » y est déjà : reprendre/u),
  ]);
});
