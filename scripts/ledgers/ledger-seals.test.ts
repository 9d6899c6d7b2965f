import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import {
  forgetSeals,
  refuseBrokenSeal,
  refuseEmptyRegister,
  REGISTER,
  sealLedger,
  VERSIONS,
} from './ledger-seals.ts';

function project() {
  const folder = temporaryFolder({
    'content/registre.jsonl': '{"adresse":"/"}\n',
    'content/versions/SHA256SUMS': 'a\n',
  });
  sealLedger(folder.path, REGISTER);
  sealLedger(folder.path, VERSIONS);
  const file = join(folder.path, 'content/registre.jsonl');
  return { folder, root: folder.path, file, check: () => refuseBrokenSeal(folder.path, REGISTER) };
}

test('a ledger that grows by the command keeps its seals, one a run', () => {
  const { folder, root, file, check } = project();
  using _ = folder;
  appendFileSync(file, '{"adresse":"/a/"}\n');
  sealLedger(root, REGISTER);
  sealLedger(root, REGISTER);
  expect(check).not.toThrow();
  const seals = readFileSync(join(root, 'content/sceaux.txt'), 'utf8').split('\n');
  expect(seals.filter((line) => line.startsWith('registre.jsonl'))).toHaveLength(2);
});

test('a ledger emptied, removed, or without seals is refused', () => {
  const { folder, root, file, check } = project();
  using _ = folder;
  writeFileSync(file, '');
  expect(check).toThrow('il manque 1 des 1 lignes');
  expect(() => refuseEmptyRegister(root)).toThrow('le registre est vide ou absent');
  rmSync(file);
  expect(check).toThrow('il manque 1 des 1 lignes');
  rmSync(join(root, 'content/sceaux.txt'));
  expect(() => refuseEmptyRegister(root)).toThrow('npm run registre -- --recommencer');
  writeFileSync(file, '{"adresse":"/"}\n');
  expect(check).toThrow('n’a pas de sceau');
});

test('seals are forgotten for one ledger alone', () => {
  const { folder, root, check } = project();
  using _ = folder;
  forgetSeals(root, REGISTER);
  expect(check).toThrow('n’a pas de sceau');
  expect(() => refuseBrokenSeal(root, VERSIONS)).not.toThrow();
});
