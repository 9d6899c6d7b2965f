import { afterEach, expect, test, vi } from 'vitest';
import { provideChromium } from './provide-chromium.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the browser named in CHROMIUM_PATH is the one', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(provideChromium()).toBe(process.execPath);
});

test('a CHROMIUM_PATH that names no file stops the run, and installs nothing', () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/browser');
  expect(() => provideChromium()).toThrow('/no/such/browser');
});
