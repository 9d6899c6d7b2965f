import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES_LEDGER } from '../src/changes/ledger-line.ts';
import { formatDateFr } from '../src/format.ts';
import { readBuildOptions } from './building/build-options.ts';
import { sourceFolders } from './building/check-sources.ts';
import { readChangeOptions } from './ledgers/change-options.ts';
import { forgetSeals } from './ledgers/ledger-seals.ts';
import { appendChanges, missingChanges } from './ledgers/note-changes.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';

// npm run changements: the one command that appends to content/changements.jsonl what readers will see changed.
try {
  const { isAnew, ...answers } = readChangeOptions(process.argv.slice(2));
  const folders = sourceFolders(readBuildOptions(process.env, projectRoot).sources);
  const lines = missingChanges(folders, answers, isAnew);
  if (isAnew) putAside();
  appendChanges(projectRoot, lines);
  const date = lines[0]?.date;
  console.log(
    date === undefined
      ? 'Rien n’a changé pour les lecteurs depuis le dernier relevé.'
      : `Relevé du ${formatDateFr(date)} : ${lines.length === 1 ? '1 changement inscrit' : `${lines.length} changements inscrits`} dans content/${CHANGES_LEDGER}.\n` +
          'Construire le site, puis inscrire leurs ancres avec « npm run registre ».',
  );
} catch (error) {
  reportFailure(error);
  console.error('Rien n’a été inscrit.');
}

/** Begins the ledger anew, while nothing was published; what was there is put aside in .build/. */
function putAside(): void {
  const file = join(projectRoot, 'content', CHANGES_LEDGER);
  mkdirSync(join(projectRoot, '.build'), { recursive: true });
  if (existsSync(file)) copyFileSync(file, join(projectRoot, '.build/changements-avant.jsonl'));
  rmSync(file, { force: true });
  forgetSeals(projectRoot, CHANGES_LEDGER);
}
