import { afterEach, expect, test, vi } from 'vitest';
import { findFirefox, provideFirefox } from './provide-firefox.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the Firefox named in FIREFOX_PATH is the one, and must be there', () => {
  vi.stubEnv('FIREFOX_PATH', process.execPath);
  expect(provideFirefox()).toBe(process.execPath);
  vi.stubEnv('FIREFOX_PATH', '/no/such/browser');
  expect(() => provideFirefox()).toThrow('/no/such/browser');
});

test('a Firefox is found where each system keeps it', () => {
  expect(found('linux', '/usr/bin/firefox-esr')).toBe('/usr/bin/firefox-esr');
  expect(found('darwin', '/Applications/Firefox.app/Contents/MacOS/firefox')).toContain('Firefox.app');
  expect(found('win32', 'C:\\Programmes\\Mozilla Firefox\\firefox.exe')).toContain('firefox.exe');
  expect(found('linux', '/elsewhere/firefox')).toBeNull();
});

function found(platform: NodeJS.Platform, file: string): string | null {
  const environment = { PATH: '/usr/bin', PROGRAMFILES: 'C:\\Programmes' };
  return findFirefox({ environment, platform, exists: (path) => path === file });
}
