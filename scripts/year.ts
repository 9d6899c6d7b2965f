import { join } from 'node:path';
import { writeSendingLists } from './building/sending-lists.ts';
import { compareFolders } from './files/compare-folders.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';
import { describeYear } from './year/describe-year.ts';
import { readYearFile, runYear } from './year/run-year.ts';
import { hasSnapshot, restoreSnapshot } from './year/sources-snapshot.ts';
import { readYearOptions, type YearOptions } from './year/year-options.ts';

const outFolder = join(projectRoot, 'dist');
const workFolder = join(projectRoot, '.build');

// « npm run annee [-- FICHIER] »: the town's year in one guided run, done whole or not at all.
try {
  const options = readYearOptions(process.argv.slice(2));
  if ('refusal' in options) refuse(options.refusal);
  else if (options.restores) restore();
  else if (hasSnapshot(projectRoot))
    refuse(
      'Une année a été coupée en chemin, ses fichiers sont à moitié écrits. Les remettre tels qu’ils étaient : npm run annee -- --retablir',
    );
  else await guide(options);
} catch (error) {
  reportFailure(error);
}

async function guide(options: YearOptions): Promise<void> {
  const read = options.imported === null ? null : readYearFile(options.imported, projectRoot);
  if (read !== null) console.log(read.lines.join('\n'));
  if (read?.isReady === false) return refuse('Rien n’a été écrit.');
  if (read !== null && read.edits.length > 0 && options.imported?.writes !== true)
    return console.log(
      'Rien n’a été écrit. Si tout convient, ajouter --ecrire à la commande : le fichier est écrit, contrôlé, figé, inscrit, construit, ou tout est remis en place.',
    );
  const { isDone, error } = await runYear(read?.edits ?? [], options, projectRoot, console.log);
  if (!isDone) {
    if (error !== null) reportFailure(error);
    process.exitCode = 1;
    return;
  }
  sum();
}

/** Says what readers will see changed, and how to send it. */
function sum(): void {
  const { words } = writeSendingLists(outFolder, workFolder);
  const changes = compareFolders(join(workFolder, 'previous'), outFolder);
  console.log(['', ...describeYear(changes), ''].join('\n'));
  console.log(
    [
      `${words}.`,
      'Regarder d’abord : npm start',
      'Puis envoyer, les fichiers avant les retraits :',
      '  - avec un logiciel (FileZilla) : la liste est dans .build/changements.txt ;',
      '  - avec lftp : lftp -e "source .build/envoi/envoi.lftp; quit" sftp://COMPTE@HÉBERGEUR/DOSSIER',
      '  - avec rsync : rsync -a --files-from=.build/envoi/a-envoyer.txt dist/ COMPTE@HÉBERGEUR:DOSSIER/',
      '    puis retirer ce que nomme .build/envoi/a-retirer.txt.',
      'Une fois envoyé : npm run en-ligne',
    ].join('\n'),
  );
}

function restore(): void {
  if (!hasSnapshot(projectRoot)) return refuse('Il n’y a pas d’année coupée : rien à remettre.');
  restoreSnapshot(projectRoot);
  console.log('content et data sont remis tels qu’avant l’année coupée.');
}

function refuse(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
