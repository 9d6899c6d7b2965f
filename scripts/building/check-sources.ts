import { join } from 'node:path';
import { CHANGES_LEDGER } from '../../src/changes/ledger-line.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Defect } from '../../src/dataset/defect.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { EditorialError } from '../../src/editorial/editorial-error.ts';
import { checkCharacters } from '../../src/editorial/text/check-characters.ts';
import { refuseWideName } from '../../src/figures/drawings/ranking-of.ts';
import { loadVersions, VERSIONS_FOLDER } from '../../src/frozen/load-versions.ts';
import { loadSpecs } from '../../src/loading/load-specs.ts';
import { Refusal } from '../../src/refusal.ts';
import { readRegister } from '../../src/register/register.ts';
import { checkContent } from '../../src/sources/check-content.ts';
import { loadAcknowledged } from '../../src/verification/publish/verdict-ledger.ts';
import {
  refuseBrokenSeal,
  refuseEmptyRegister,
  REGISTER,
  textOf,
  VERSIONS,
} from '../ledgers/ledger-seals.ts';
import { refuseLostPromises } from '../ledgers/note-changes.ts';
import { projectRoot } from '../project-root.ts';

/** Where the sources of a build are. */
export interface SourceFolders {
  /** The root of the project, that holds content/. */
  readonly root: string;
  /** The data folder. */
  readonly data: string;
  /** Another configuration of the site than content/site.yaml, or null. */
  readonly siteConfig: string | null;
  /** Another folder of frozen versions than that of content/, or null. */
  readonly frozen: string | null;
  /** False while the register is being written: what it alone knows, and what it says, is not checked. */
  readonly isRegistered?: boolean;
}

/** Where the sources of a build are, by the variables that name others than the project's own. */
export function sourceFolders(sources: Readonly<Record<string, string>>): SourceFolders {
  return {
    root: projectRoot,
    data: sources['DATA_FOLDER'] ?? join(projectRoot, 'data'),
    siteConfig: sources['SITE_CONFIG'] ?? null,
    frozen: sources['FROZEN_FOLDER'] ?? null,
  };
}

/**
 * Reads the data, every file of content/ and the frozen versions before anything is rendered; throws one refusal whose message holds
 * every defect of all, one a line, in French and with nothing around it.
 */
export function checkSources({ root, data, siteConfig, frozen, isRegistered = true }: SourceFolders): void {
  const messages: string[] = [];
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      messages.push(...error.message.split('\n'));
      return null;
    }
  };
  const files = readDataFolder(data);
  const dataset = attempt((): Dataset => loadDataset(files, refuseWideName));
  const specs = dataset === null ? null : attempt(() => loadSpecs(root, dataset));
  if (frozen === null) attempt(() => refuseBrokenSeal(root, VERSIONS));
  attempt(() => refuseBrokenSeal(root, CHANGES_LEDGER));
  if (isRegistered) attempt(() => refuseEmptyRegister(root));
  if (isRegistered) attempt(() => refuseBrokenSeal(root, REGISTER));
  const register = isRegistered ? attempt(() => readRegister(textOf(root, `content/${REGISTER}`))) : null;
  const defects: Defect[] = [];
  const report = (defect: Defect): void => void defects.push(defect);
  // The cells of a CSV are looked at one by one as it is read; the words of the descriptor and of the schemas, here.
  for (const [file, bytes] of files) {
    if (file.endsWith('.json')) checkCharacters(file, Buffer.from(bytes).toString('utf8'), report);
  }
  checkContent(root, report, { dataset, specs, register, siteConfig });
  if (defects.length > 0) messages.push(...new EditorialError(defects).message.split('\n'));
  if (dataset !== null && defects.length === 0) attempt(() => refuseLostPromises(root, dataset, siteConfig));
  attempt(() => loadVersions(frozen ?? join(root, VERSIONS_FOLDER)));
  // A chapter that cannot be read would have each of its figures called missing.
  const areRead = defects.every(({ file }) => !/^content\/(?:convention|verifications)\//u.test(file));
  if (dataset !== null && areRead) attempt(() => loadAcknowledged(root, dataset));
  if (messages.length > 0) throw new Refusal([...new Set(messages)].join('\n'));
}
