import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

test('a machine without a browser has none', () => {
  expect(findChromium(machine('linux', []))).toBeNull();
  expect(findChromium(machine('darwin', []))).toBeNull();
  expect(findChromium(machine('win32', []))).toBeNull();
});

test('CHROMIUM_PATH comes before every other', () => {
  const found = findChromium(
    machine('linux', ['/opt/mine', '/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/mine' }),
  );
  expect(found).toBe('/opt/mine');
});

test('a CHROMIUM_PATH that names no file is an error, not a reason to take another', () => {
  expect(() => findChromium(machine('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/mine' }))).toThrow(
    '/opt/mine',
  );
});

test('on Linux the folders of PATH are searched, Chromium before Chrome, and its shell before both', () => {
  const shell = '/usr/bin/chromium-headless-shell';
  expect(findChromium(machine('linux', ['/usr/bin/chromium', shell]))).toBe(shell);
  expect(findChromium(machine('linux', ['/usr/bin/google-chrome', '/snap/bin/chromium']))).toBe(
    '/snap/bin/chromium',
  );
  expect(findChromium(machine('linux', ['/elsewhere/chromium']))).toBeNull();
});

test('on a Mac and on Windows the usual places are searched', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium(machine('darwin', [chrome]))).toBe(chrome);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(findChromium(machine('win32', [edge]))).toBe(edge);
});

function machine(
  platform: NodeJS.Platform,
  files: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Parameters<typeof findChromium>[0] {
  return {
    platform,
    exists: (path) => files.includes(path),
    environment: {
      PATH: '/usr/bin:/snap/bin',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      ...environment,
    },
  };
}
