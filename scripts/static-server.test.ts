import { expect, test } from 'vitest';
import { startServer } from './static-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = {
  'index.html': 'home',
  '404.html': 'lost',
  'errata/index.html': 'errata',
  'data/a.csv': 'territoire',
  'graph/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

test('pages are served from their folders, under a sub-path as at the root', async () => {
  for (const basePath of ['/', '/any/sub/path/']) {
    const { at, stop } = await serve(basePath);
    expect(await (await at('')).text()).toBe('home');
    expect(await (await at('errata/')).text()).toBe('errata');
    await stop();
  }
});

test('types are those of the files', async () => {
  const { at, stop } = await serve('/');
  expect((await at('errata/')).headers.get('content-type')).toMatch(/^text\/html;\s?charset=utf-8$/u);
  expect((await at('data/a.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect((await at('graph/a.svg')).headers.get('content-type')).toBe('image/svg+xml');
  await stop();
});

test('an address without its last slash is sent to the one that has it, so that relative links hold', async () => {
  const { at, stop } = await serve('/sub/');
  const response = await at('errata');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/sub/errata/');
  await stop();
});

test.each(['nowhere/at/all/', 'errata/x.csv', '%E0%A4%A', '../static-server.ts', '%2e%2e/static-server.ts'])(
  'what is not there (%s) is the 404 page with its status',
  async (path) => {
    const { at, stop } = await serve('/');
    const response = await at(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('lost');
    await stop();
  },
);

test('outside of the sub-path there is nothing', async () => {
  const { origin, stop } = await serve('/sub/');
  expect((await fetch(`${origin}/errata/`)).status).toBe(404);
  await stop();
});

test('a port that is taken is refused with the code of the system', async () => {
  using folder = temporaryFolder(files);
  const first = await startServer({ folder: folder.path, basePath: '/', port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(startServer({ folder: folder.path, basePath: '/', port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await first.close();
});

async function serve(basePath: string): Promise<{
  at: (path: string) => Promise<Response>;
  origin: string;
  stop: () => Promise<void>;
}> {
  const folder = temporaryFolder(files);
  const server = await startServer({ folder: folder.path, basePath, port: 0 });
  return {
    at: (path) => fetch(server.url + path, { redirect: 'manual' }),
    origin: new URL(server.url).origin,
    stop: async () => {
      await server.close();
      folder[Symbol.dispose]();
    },
  };
}
