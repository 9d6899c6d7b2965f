import { afterEach, expect, test, vi } from 'vitest';
import { providePdftotext } from './provide-pdftotext.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the program named in PDFTOTEXT_PATH is the one, and must be there', () => {
  vi.stubEnv('PDFTOTEXT_PATH', process.execPath);
  expect(providePdftotext()).toBe(process.execPath);
  vi.stubEnv('PDFTOTEXT_PATH', '/no/such/program');
  expect(() => providePdftotext()).toThrow('/no/such/program');
});
