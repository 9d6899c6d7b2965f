import { join } from 'node:path';
import { contentDefects } from './check-edits.ts';
import { importFile } from './import-file.ts';
import { readImportOptions } from './import-options.ts';
import { projectRoot } from './project-root.ts';
import { readProject } from './read-project.ts';
import { sayInFrench } from './say-in-french.ts';
import { writeTogether } from './write-together.ts';

// « npm run importer -- FICHIER »: shows what a file would change, and writes it when told.
sayInFrench(() => {
  const options = readImportOptions(process.argv.slice(2));
  if ('refusal' in options) {
    console.error(options.refusal);
    process.exitCode = 1;
    return;
  }
  const { lines, edits, isReady } = importFile(options, readProject(projectRoot), (proposed) =>
    contentDefects(projectRoot, proposed),
  );
  console.log(lines.join('\n'));
  if (!isReady) {
    console.log('Rien n’a été écrit.');
    process.exitCode = 1;
  } else if (edits.length === 0) {
    return;
  } else if (options.writes) {
    writeTogether(edits.map(({ path, text }) => ({ path: join(projectRoot, path), text })));
    console.log(`Écrit : ${edits.map(({ path }) => path).join(', ')}.`);
  } else {
    console.log('Rien n’a été écrit. Si tout convient, ajouter --ecrire à la commande.');
  }
});
