import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildOptions } from './building/build-options.ts';
import { noteSending, writeSendingLists } from './building/sending-lists.ts';
import { projectRoot } from './project-root.ts';

// npm run en-ligne: notes that what is built has been sent to the host. The next lists say what differs from it.
const { outFolder, workFolder } = readBuildOptions(process.env, projectRoot);
if (existsSync(join(outFolder, 'index.html'))) {
  noteSending(outFolder, workFolder);
  writeSendingLists(outFolder, workFolder);
  console.log(
    'Noté\u{A0}: le site en ligne est celui du dossier construit. Les prochaines listes partiront de là.',
  );
} else {
  console.error(`${outFolder}\u{A0}: il n’y a pas de site construit.`);
  process.exitCode = 1;
}
