import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { type ExpectedAnswer, expectedAnswers, missingAnswers } from './expected-answers.ts';
import { HOSTED_PATH, hostedCopy, type HostedCopy } from './hosted-copy.ts';
import { startApache } from './start-apache.ts';
import { startNginx } from './start-nginx.ts';
import type { RunningHost } from './start-process.ts';

let copy: HostedCopy;
beforeAll(() => {
  copy = hostedCopy();
});
afterAll(() => copy[Symbol.dispose]());

test.each(['.htaccess', 'nginx.conf', '_headers'])('the build writes %s', (file) => {
  expect(existsSync(join(siteFolders.published, file))).toBe(true);
});

describe.each([
  ['Apache', startApache],
  ['nginx', startNginx],
] as const)('%s, under a sub-path', (_, start) => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await start(copy);
  });
  afterAll(() => host.close());

  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${host.url}${HOSTED_PATH}${path}`, { redirect: 'manual', headers });

  test.each(expectedAnswers)('« $path » has its type, its caching and its rights', async (expected) => {
    expect(await answer(get(expected.path), expected)).toEqual(expected);
  });

  test.each(missingAnswers)('« $path » is answered with the page of missing addresses', async (expected) => {
    const response = get(expected.path);
    expect(await answer(response, expected)).toEqual(expected);
    expect(await (await response).text()).toContain('<h1');
  });

  test('a folder gets its last slash by a redirect that keeps scheme and host', async () => {
    const response = await get('convention/annexe');
    expect(response.status).toBe(301);
    const location = new URL(response.headers.get('location') ?? '', host.url);
    expect(location.pathname).toBe(`${HOSTED_PATH}convention/annexe/`);
    const site = await fetch(`${host.url}${HOSTED_PATH.slice(0, -1)}`);
    expect(new URL(site.url).pathname).toBe(HOSTED_PATH);
  });

  test.each(['', 'donnees/toutes-les-valeurs.csv', 'donnees/datapackage.json'])(
    '« %s » is compressed, and once only',
    async (path) => {
      const plain = await get(path, { 'accept-encoding': 'identity' });
      expect(plain.headers.get('content-encoding')).toBeNull();
      const text = await plain.text();
      for (const accepted of ['gzip', 'gzip, deflate, br']) {
        const response = await get(path, { 'accept-encoding': accepted });
        expect(response.headers.get('content-encoding')).toMatch(/^(?:gzip|br)$/u);
        expect(response.headers.get('vary')).toMatch(/accept-encoding/iu);
        expect(await response.text()).toBe(text);
      }
    },
  );

  test('a font, compressed already, is sent as it is', async () => {
    const font = await get('fonts/atkinson-hyperlegible-next-3dd3b52c.woff2', {
      'accept-encoding': 'gzip, br',
    });
    expect(font.headers.get('content-encoding')).toBeNull();
  });

  test.each(['gzip', 'gzip, deflate, br', 'identity'])(
    'a page asked again and unchanged costs no body (%s)',
    async (accepted) => {
      const first = await get('', { 'accept-encoding': accepted });
      const etag = first.headers.get('etag');
      const since = first.headers.get('last-modified') ?? '';
      const again = { 'if-modified-since': since, ...(etag === null ? {} : { 'if-none-match': etag }) };
      expect((await get('', { 'accept-encoding': accepted, ...again })).status).toBe(304);
    },
  );
});

/** The part of an answer that is expected, in the same shape; the case of a charset is free. */
async function answer(
  pending: Promise<Response>,
  { path, headers }: ExpectedAnswer,
): Promise<ExpectedAnswer> {
  const response = await pending;
  const actual = Object.keys(headers).map((name) => {
    const value = response.headers.get(name);
    return [name, name === 'content-type' ? (value?.toLowerCase() ?? null) : value];
  });
  return { path, status: response.status, headers: Object.fromEntries(actual) };
}
