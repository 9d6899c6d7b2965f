import { join } from 'node:path';
import { Refusal } from '../src/refusal.ts';
import { writeTogether } from './files/write-together.ts';
import { importFile } from './importing/import-file.ts';
import { readImportOptions } from './importing/import-options.ts';
import { readProject } from './importing/read-project.ts';
import { contentDefects } from './ledgers/check-edits.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';

// « npm run importer -- FICHIER »: shows what a file would change, and writes it when told.
try {
  const options = readImportOptions(process.argv.slice(2));
  if ('refusal' in options) throw new Refusal(options.refusal);
  const { lines, edits, isReady } = importFile(options, readProject(projectRoot), (proposed) =>
    contentDefects(projectRoot, proposed),
  );
  console.log(lines.join('\n'));
  if (!isReady) throw new Refusal('Rien n’a été écrit.');
  if (edits.length > 0 && options.writes) {
    writeTogether(edits.map(({ path, text }) => ({ path: join(projectRoot, path), text })));
    console.log(`Écrit : ${edits.map(({ path }) => path).join(', ')}.`);
  } else if (edits.length > 0) {
    console.log('Rien n’a été écrit. Si tout convient, ajouter --ecrire à la commande.');
  }
} catch (error) {
  reportFailure(error);
}
