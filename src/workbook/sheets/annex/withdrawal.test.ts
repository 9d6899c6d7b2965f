import { expect, test } from 'vitest';
import type { AnnexAction } from '../../../editorial/schemas/annexe.ts';
import { findings } from '../../findings.ts';
import { withdrawalOf } from './withdrawal.ts';

const run = (retrait: string, motif: string, before: AnnexAction['retrait'] = null) => {
  const found = findings();
  const record = { values: { retrait, motif }, placeOf: (key: string) => key };
  // Only what the annex says of a withdrawal is read.
  const reason = withdrawalOf(record, { retrait: before } as AnnexAction, found);
  return [reason, found.all().defects.map(({ place }) => place)];
};

test('no withdrawal is none', () => {
  expect(run('', '')).toEqual([null, []]);
});

test('a new one has a reason, a known one is no change', () => {
  expect(run('Oui', 'Fin.')).toEqual(['Fin.', []]);
  expect(run('oui', 'Fin.', { edition: 'e', motif: 'Fin.' })).toEqual([null, []]);
  expect(run('oui', '')).toEqual([null, ['motif']]);
});

test('it is not taken back, nor half said', () => {
  expect(run('', '', { edition: 'e', motif: 'Fin.' })).toEqual([null, ['retrait']]);
  expect(run('', 'Fin.')).toEqual([null, ['motif']]);
  expect(run('non', '')).toEqual([null, ['retrait']]);
});
