import { expect, test } from 'vitest';
import { isUnattended, type Machine } from './machine.ts';

test('a terminal on an ordinary machine means that somebody is there', () => {
  expect(isUnattended(machine({}))).toBe(false);
  expect(isUnattended(machine({ environment: { CI: 'false' } }))).toBe(false);
});

test('continuous integration, a container, or no terminal mean that nobody is', () => {
  expect(isUnattended(machine({ environment: { CI: 'true' } }))).toBe(true);
  expect(isUnattended(machine({ environment: { container: 'podman' } }))).toBe(true);
  expect(isUnattended(machine({ exists: (path) => path === '/.dockerenv' }))).toBe(true);
  expect(isUnattended(machine({ hasTerminal: false }))).toBe(true);
  expect(isUnattended(machine({ firstProcess: 'tini' }))).toBe(true);
});

test('a system that does not name its first process is an ordinary machine', () => {
  expect(isUnattended(machine({ firstProcess: null }))).toBe(false);
});

function machine(particular: Partial<Machine>): Machine {
  const ordinary = { environment: {}, platform: 'linux', isRoot: true, exists: () => false } as const;
  return { ...ordinary, hasTerminal: true, firstProcess: 'systemd', ...particular };
}
