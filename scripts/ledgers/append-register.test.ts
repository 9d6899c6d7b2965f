import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { appendRegister, describeUndecided } from './append-register.ts';
import { refuseBrokenSeal, REGISTER } from './ledger-seals.ts';

test('entries are lines of their own, sealed, even after a last line without its end', () => {
  using folder = temporaryFolder({ 'content/registre.jsonl': '{"adresse":"/"}' });
  appendRegister(folder.path, [{ adresse: '/a/' }]);
  expect(readFileSync(join(folder.path, 'content/registre.jsonl'), 'utf8')).toBe(
    '{"adresse":"/"}\n{"adresse":"/a/"}\n',
  );
  expect(() => refuseBrokenSeal(folder.path, REGISTER)).not.toThrow();
});

test('an entry that could not be read back leaves the register as it was', () => {
  using folder = temporaryFolder({ 'content/registre.jsonl': '{"adresse":"/"}\n' });
  expect(() => appendRegister(folder.path, [{ adresse: 'sans barre' }])).toThrow('sans barre');
  expect(readFileSync(join(folder.path, 'content/registre.jsonl'), 'utf8')).toBe('{"adresse":"/"}\n');
});

test('an undecided place is told with the three answers', () => {
  expect(describeUndecided('/a/#b')).toMatch(/--raison.*--alias \/a\/#b=ancre.*--retirer \/a\/#b/u);
});
