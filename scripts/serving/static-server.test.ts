import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { startServer } from './static-server.ts';

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
  expect((await at('graph/a.svg')).headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
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

test('a part of a file is sent as it was asked for, or the whole where the part means nothing', async () => {
  const { at, stop } = await serve('/');
  const part = async (range: string) => {
    const response = await at('data/a.csv', { headers: { range } });
    return [response.status, await response.text(), response.headers.get('content-range')];
  };
  expect(await part('bytes=-5')).toEqual([206, 'toire', 'bytes 5-9/10']);
  expect(await part('bytes=0-2')).toEqual([206, 'ter', 'bytes 0-2/10']);
  expect(await part('bytes=5-2')).toEqual([200, 'territoire', null]);
  expect(await part('bytes=10-')).toEqual([416, '', 'bytes */10']);
  expect((await at('')).status).toBe(200);
  await stop();
});

test('a page that is known by its tag is not sent again; HEAD is the answer without the page', async () => {
  const { at, stop } = await serve('/');
  const tag = (await at('')).headers.get('etag') ?? '';
  expect((await at('', { headers: { 'if-none-match': tag } })).status).toBe(304);
  const head = await at('', { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '4', '']);
  await stop();
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed', async (method) => {
  const { at, stop } = await serve('/');
  const response = await at('', { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
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
  at: (path: string, request?: RequestInit) => Promise<Response>;
  origin: string;
  stop: () => Promise<void>;
}> {
  const folder = temporaryFolder(files);
  const server = await startServer({ folder: folder.path, basePath, port: 0 });
  return {
    at: (path, request) => fetch(server.url + path, { redirect: 'manual', ...request }),
    origin: new URL(server.url).origin,
    stop: async () => {
      await server.close();
      folder[Symbol.dispose]();
    },
  };
}
