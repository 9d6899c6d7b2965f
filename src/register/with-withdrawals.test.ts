import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { readRegister } from './register.ts';
import { withWithdrawals } from './with-withdrawals.ts';

const line = (page: string, ancre: string) => ({
  page,
  ancre,
  empreinte: fingerprint('La ville agit'),
  debut: 'La ville agit',
});
const register = readRegister(
  [
    line('/a/', 'x-1'),
    line('/b/', 'x-1'),
    line('/b/', 'x-2'),
    { page: '/b/', ancre: 'x-1', retrait: 'Dit avant' },
  ]
    .map((one) => JSON.stringify(one))
    .join('\n'),
);

test('a withdrawn anchor is known on each page that promised it, with how it began; what the register says stays', () => {
  const { withdrawn } = withWithdrawals(
    register,
    new Map([
      ['x-1', 'Dit après'],
      ['x-9', 'Ailleurs'],
    ]),
  );
  expect(Object.fromEntries([...withdrawn].map(([page, own]) => [page, Object.fromEntries(own)]))).toEqual({
    '/a/': { 'x-1': { start: 'La ville agit', reason: 'Dit après' } },
    '/b/': { 'x-1': { start: 'La ville agit', reason: 'Dit avant' } },
  });
  expect(register.withdrawn.has('/a/')).toBe(false);
});
