import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideApache } from '../../../scripts/provide/provide-web-server.ts';
import type { HostedCopy } from './hosted-copy.ts';
import { freePort, type RunningHost, startProcess } from './start-process.ts';

const MODULE_FOLDERS = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/opt/homebrew/lib/httpd/modules',
  '/usr/libexec/apache2',
];
const MODULES = [
  'mpm_event',
  'authz_core',
  'autoindex',
  'alias',
  'brotli',
  'deflate',
  'dir',
  'filter',
  'headers',
  'mime',
  'rewrite',
  'setenvif',
  'unixd',
];

/** Starts an Apache as hosts have it: it reads `.htaccess`, and allows it « FileInfo » alone. */
export async function startApache({ work, root }: HostedCopy): Promise<RunningHost> {
  const port = await freePort();
  const modules = MODULE_FOLDERS.find((folder) => existsSync(folder)) ?? '';
  const present = MODULES.filter((name) => existsSync(join(modules, `mod_${name}.so`)));
  const file = join(work, 'apache.conf');
  const lines = [
    ...present.map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`),
    `ServerRoot ${work}`,
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    `PidFile ${join(work, 'apache.pid')}`,
    `ErrorLog ${join(work, 'apache.log')}`,
    // No list of types, and headers that a host may have set for the pages of its client: the folder brings its own.
    'TypesConfig /dev/null',
    'Header always set X-Frame-Options "SAMEORIGIN"',
    `Header set Content-Security-Policy "frame-ancestors 'self'"`,
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    `DocumentRoot ${root}`,
    `<Directory ${root}>`,
    'AllowOverride FileInfo',
    // Hosts often list the files of a folder without a page: the folder is to refuse it.
    'Options FollowSymLinks Indexes',
    'Require all granted',
    '</Directory>',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return startProcess(provideApache(), ['-D', 'FOREGROUND', '-f', file], port);
}
