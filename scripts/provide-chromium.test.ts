import { expect, test } from 'vitest';
import { isUnattended } from './provide-chromium.ts';

test('a terminal on an ordinary machine means that somebody is there', () => {
  expect(isUnattended(machine({}), true, 'systemd')).toBe(false);
  expect(isUnattended(machine({ CI: 'false' }), true, 'systemd')).toBe(false);
});

test('continuous integration, a container, or no terminal mean that nobody is', () => {
  expect(isUnattended(machine({ CI: 'true' }), true, 'systemd')).toBe(true);
  expect(isUnattended(machine({ container: 'podman' }), true, 'systemd')).toBe(true);
  expect(isUnattended(machine({}, ['/.dockerenv']), true, 'systemd')).toBe(true);
  expect(isUnattended(machine({}), undefined, 'systemd')).toBe(true);
  expect(isUnattended(machine({}), true, 'tini')).toBe(true);
});

test('a system that does not name its first process is an ordinary machine', () => {
  expect(isUnattended(machine({}), true, null)).toBe(false);
});

function machine(
  environment: Readonly<Record<string, string>>,
  files: readonly string[] = [],
): Parameters<typeof isUnattended>[0] {
  return { environment, platform: 'linux', exists: (path) => files.includes(path) };
}
