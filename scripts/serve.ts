import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildOptions } from './building/build-options.ts';
import { restoreFolder } from './building/swap-folder.ts';
import { projectRoot } from './project-root.ts';
import { startOnFreePort } from './serving/start-on-free-port.ts';

const FIRST_PORT = 4321;

const { outFolder, workFolder } = readBuildOptions(process.env, projectRoot);
await restoreFolder({ published: outFolder, previous: join(workFolder, 'previous') });
if (existsSync(join(outFolder, 'index.html'))) {
  const { url } = await startOnFreePort({ folder: outFolder, basePath: '/', port: FIRST_PORT });
  console.log(`Le site est servi à l’adresse ${url}`);
  console.log('Pour arrêter\u{A0}: Ctrl\u{A0}+\u{A0}C.');
} else {
  console.error(
    `${outFolder}\u{A0}: il n’y a pas de site à servir. Le construire d’abord avec «\u{A0}npm run build\u{A0}».`,
  );
  process.exitCode = 1;
}
