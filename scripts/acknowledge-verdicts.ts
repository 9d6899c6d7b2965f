import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { unifyLines } from '../src/editorial/text/read-text.ts';
import {
  changedVerdicts,
  describeChangedVerdicts,
  LEDGER_FILE,
  readLedger,
  verdictLines,
  writeLedger,
} from '../src/verification/publish/verdict-ledger.ts';
import { loadVerifications } from '../src/verification/verdict/load-verifications.ts';
import { readBuildOptions } from './building/build-options.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';

// Shows every verdict that changed, old and new, then takes note of them all. It reads the data that a build would.
try {
  const dataset = loadDataset(
    readDataFolder(
      readBuildOptions(process.env, projectRoot).sources['DATA_FOLDER'] ?? join(projectRoot, 'data'),
    ),
  );
  const today = verdictLines(dataset, loadVerifications(projectRoot, dataset).list);
  const file = join(projectRoot, LEDGER_FILE);
  const changes = changedVerdicts(existsSync(file) ? readLedger(projectRoot) : {}, today);
  const text = writeLedger(today);
  if (changes.length > 0) console.log(describeChangedVerdicts(changes).split('\n').slice(0, -1).join('\n'));
  else console.log('Aucun verdict n’a changé.');
  if (!existsSync(file) || unifyLines(readFileSync(file, 'utf8')) !== text) {
    writeFileSync(file, text);
    console.log(`Il en est pris acte dans ${LEDGER_FILE}.`);
  }
} catch (error) {
  reportFailure(error);
}
