import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { startOnFreePort } from './start-on-free-port.ts';

test('when the port is taken, the server takes a later one', async () => {
  using folder = temporaryFolder({ 'index.html': 'home' });
  const options = { folder: folder.path, basePath: '/' };
  const first = await startOnFreePort({ ...options, port: 45_321 });
  const second = await startOnFreePort({ ...options, port: Number(new URL(first.url).port) });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
  expect(await (await fetch(second.url)).text()).toBe('home');
  await Promise.all([first.close(), second.close()]);
});

test('another failure is not hidden', async () => {
  await expect(startOnFreePort({ folder: '/', basePath: '/', port: 70_000 })).rejects.toThrow(/port/iu);
});
