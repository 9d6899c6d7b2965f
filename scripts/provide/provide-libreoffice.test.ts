import { afterEach, expect, test, vi } from 'vitest';
import { provideLibreOffice } from './provide-libreoffice.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the program named in LIBREOFFICE_PATH is the one, and must be there', () => {
  vi.stubEnv('LIBREOFFICE_PATH', process.execPath);
  expect(provideLibreOffice()).toBe(process.execPath);
  vi.stubEnv('LIBREOFFICE_PATH', '/no/such/program');
  expect(() => provideLibreOffice()).toThrow('/no/such/program');
});
