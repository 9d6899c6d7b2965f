import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('typography does not change a fingerprint', () => {
  expect(fingerprint('L’aide : « 40 % »')).toBe(fingerprint('L\'aide: "40%"'));
});

test('one letter, one digit or one sign changes it', () => {
  const base = fingerprint('Une hausse de + 1,1 %');
  for (const other of [
    'Une hausse de 1,1 %',
    'Une hausse de + 1,2 %',
    'une hausse de + 1,1 %',
    'Une hausse de + 1,1',
  ])
    expect(fingerprint(other)).not.toBe(base);
});

test('it is twelve hexadecimal digits', () => {
  expect(fingerprint('mot')).toMatch(/^[0-9a-f]{12}$/u);
});
