import { afterEach, expect, test, vi } from 'vitest';
import { provideApache, provideNginx } from './provide-web-server.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['APACHE_PATH', provideApache],
  ['NGINX_PATH', provideNginx],
] as const)('the server named in %s is the one, and must be there', (variable, provide) => {
  vi.stubEnv(variable, process.execPath);
  expect(provide()).toBe(process.execPath);
  vi.stubEnv(variable, '/no/such/server');
  expect(() => provide()).toThrow('/no/such/server');
});
