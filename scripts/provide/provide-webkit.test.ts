import { expect, test } from 'vitest';
import type { Machine } from './machine.ts';
import { provideWebKit } from './provide-webkit.ts';

const FILES = [
  '/usr/bin/WebKitWebDriver',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/bin/Xvfb',
];

test('a WebKit is its driver, its small browser, which stands in no PATH, and a screen', () => {
  expect(Object.values(provideWebKit(machine(FILES)))).toEqual(FILES);
});

test('in a container what is missing is installed', () => {
  const files = FILES.slice(0, 1);
  const asked: string[] = [];
  provideWebKit(machine(files), (packages) => {
    asked.push(...packages);
    files.push(...FILES.slice(1));
  });
  expect(asked).toEqual(['webkit2gtk-driver', 'xvfb']);
});

test("on somebody's own machine the command is named", () => {
  const own = { ...machine([]), isRoot: false };
  expect(() => provideWebKit(own)).toThrow(
    'sudo apt-get install --no-install-recommends webkit2gtk-driver xvfb',
  );
});

function machine(files: readonly string[]): Machine {
  return {
    environment: { PATH: '/usr/bin' },
    platform: 'linux',
    isRoot: true,
    hasTerminal: false,
    firstProcess: 'sh',
    exists: (path) => path === '/usr/bin/apt-get' || files.includes(path),
  };
}
