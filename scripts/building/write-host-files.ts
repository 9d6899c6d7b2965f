import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteIdentity } from '../../src/embed/site-identity.ts';
import { headersEverywhere } from '../../src/hosting/host-rules.ts';
import { writeHeadersFile } from '../../src/hosting/write-headers-file.ts';
import { writeHtaccess } from '../../src/hosting/write-htaccess.ts';
import { unknownPath, writeNginx } from '../../src/hosting/write-nginx.ts';
import { listFiles } from '../files/list-files.ts';

/** Adds to a built folder what hosts read: `.htaccess`, `nginx.conf` and `_headers`; the public address may be empty. */
export async function writeHostFiles(
  folder: string,
  { publicAddress, published }: Pick<SiteIdentity, 'publicAddress' | 'published'>,
): Promise<void> {
  const path = publicAddress === '' ? unknownPath : new URL(publicAddress).pathname;
  const everywhere = headersEverywhere(published !== null);
  const pages = listFiles(folder);
  await writeFile(join(folder, '.htaccess'), writeHtaccess(everywhere));
  await writeFile(join(folder, 'nginx.conf'), writeNginx(everywhere, path));
  await writeFile(join(folder, '_headers'), writeHeadersFile(everywhere, pages));
}
