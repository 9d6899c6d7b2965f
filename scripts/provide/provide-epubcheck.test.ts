import { afterEach, expect, test, vi } from 'vitest';
import { provideEpubcheck } from './provide-epubcheck.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the program named in EPUBCHECK_PATH is the one, and must be there', () => {
  vi.stubEnv('EPUBCHECK_PATH', process.execPath);
  expect(provideEpubcheck()).toBe(process.execPath);
  vi.stubEnv('EPUBCHECK_PATH', '/no/such/program');
  expect(() => provideEpubcheck()).toThrow('/no/such/program');
});
