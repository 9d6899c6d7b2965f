import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideNginx } from '../../../scripts/provide/provide-web-server.ts';
import { HOSTED_PATH, type HostedCopy } from './hosted-copy.ts';
import { freePort, type RunningHost, startProcess } from './start-process.ts';

/** Starts an nginx with the published `nginx.conf`, whose two places are filled in as GUIDE.md says. */
export async function startNginx({ work, root, site }: HostedCopy): Promise<RunningHost> {
  const port = await freePort();
  const rules = readFileSync(join(site, 'nginx.conf'), 'utf8')
    .replaceAll('/CHEMIN/', HOSTED_PATH)
    .replaceAll('/CHEMIN ', `${HOSTED_PATH.slice(0, -1)} `)
    .replaceAll('/DOSSIER/', site);
  writeFileSync(join(work, 'regles.conf'), rules);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(work, name)};`,
  );
  const lines = [
    ...(process.getuid?.() === 0 ? ['user www-data;'] : []),
    `pid ${join(work, 'nginx.pid')};`,
    'daemon off;',
    'events {}',
    'http {',
    ...places,
    'access_log off;',
    'add_header X-Frame-Options SAMEORIGIN always;',
    'server {',
    // Nor may what a host lists by itself show the folders of the site.
    'autoindex on;',
    `listen 127.0.0.1:${port};`,
    `root ${root};`,
    `include ${join(work, 'regles.conf')};`,
    '}',
    '}',
  ];
  const file = join(work, 'nginx.conf');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return startProcess(provideNginx(), ['-e', join(work, 'nginx.log'), '-p', work, '-c', file], port);
}
