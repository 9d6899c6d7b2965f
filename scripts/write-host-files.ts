import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeHeadersFile } from '../src/hosting/write-headers-file.ts';
import { writeHtaccess } from '../src/hosting/write-htaccess.ts';
import { unknownPath, writeNginx } from '../src/hosting/write-nginx.ts';
import { listFiles } from './list-files.ts';

/** Adds to a built folder what hosts read: `.htaccess`, `nginx.conf` and `_headers`; the public address may be empty. */
export async function writeHostFiles(folder: string, publicAddress: string): Promise<void> {
  const path = publicAddress === '' ? unknownPath : new URL(publicAddress).pathname;
  const pages = listFiles(folder);
  await writeFile(join(folder, '.htaccess'), writeHtaccess());
  await writeFile(join(folder, 'nginx.conf'), writeNginx(path));
  await writeFile(join(folder, '_headers'), writeHeadersFile(pages));
}
