import { expect, test } from 'vitest';
import { planProgram } from './plan-program.ts';

const bare = { found: null, isRoot: true, hasApt: true, isUnattended: true };

test('a program that is there is used, whatever the machine', () => {
  expect(planProgram({ ...bare, found: '/usr/bin/chromium' })).toBe('use');
  expect(planProgram({ found: '/usr/bin/chromium', isRoot: false, hasApt: false, isUnattended: false })).toBe(
    'use',
  );
});

test('root in a Debian container installs one', () => {
  expect(planProgram(bare)).toBe('install');
});

test.each(['isRoot', 'hasApt', 'isUnattended'] as const)('without %s nothing is installed', (fact) => {
  expect(planProgram({ ...bare, [fact]: false })).toBe('explain');
});
