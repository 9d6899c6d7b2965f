import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeHostFiles } from '../../../scripts/building/write-host-files.ts';
import { temporaryFolder } from '../../../scripts/files/temporary-folder.ts';
import { inventedSite } from '../../fixtures/embed/invented-site.ts';
import { startApache } from './start-apache.ts';
import { startNginx } from './start-nginx.ts';

/** A path with an accent, a space and a sign, as an address writes it and as the disk does. */
const ADDRESS = '/%C3%A9t%C3%A9%202030%26co/';
const FOLDER = 'été 2030&co';

test.each([
  ['Apache', startApache],
  ['nginx', startNginx],
] as const)('%s serves a site whose path has an accent and a space', async (_, start) => {
  using folder = temporaryFolder({
    [`www/${FOLDER}/index.html`]: 'home',
    [`www/${FOLDER}/404.html`]: 'lost',
    [`www/${FOLDER}/errata/index.html`]: 'errata',
    [`www/${FOLDER}/graphiques/f/t/index.html`]: 'embed',
    [`www/${FOLDER}/fonts/a-0123abcd.woff2`]: 'font',
  });
  chmodSync(folder.path, 0o755);
  const root = join(folder.path, 'www');
  const site = join(root, FOLDER, '/');
  await writeHostFiles(site, { ...inventedSite, publicAddress: `https://ville.example${ADDRESS}` });
  const host = await start({ work: folder.path, root, site, [Symbol.dispose]: () => {} });
  const get = async (path: string) => {
    const response = await fetch(host.url + path, { redirect: 'manual' });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  try {
    expect(await get(ADDRESS)).toMatchObject({ status: 200, text: 'home' });
    expect((await get(ADDRESS)).headers.get('x-frame-options')).toBe('DENY');
    expect(await get(`${ADDRESS}graphiques/f/t/`)).toMatchObject({ status: 200, text: 'embed' });
    expect((await get(`${ADDRESS}graphiques/f/t/`)).headers.get('x-frame-options')).toBeNull();
    expect((await get(`${ADDRESS}fonts/a-0123abcd.woff2`)).headers.get('cache-control')).toContain(
      'immutable',
    );
    for (const path of ['nothing/', 'nginx.conf', '.construction', 'graphiques/nothing'])
      expect(await get(ADDRESS + path)).toMatchObject({ status: 404, text: 'lost' });
    for (const path of ['', 'errata/']) {
      const { status, headers } = await get(`${ADDRESS}${path}`.slice(0, -1));
      const location = new URL(headers.get('location') ?? '', host.url);
      expect([status, decodeURIComponent(location.pathname)]).toEqual([
        301,
        decodeURIComponent(ADDRESS + path),
      ]);
    }
  } finally {
    await host.close();
  }
});
