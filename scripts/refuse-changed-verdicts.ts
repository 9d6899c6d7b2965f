import { join } from 'node:path';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { loadAcknowledged } from '../src/verification/load-acknowledged.ts';

/**
 * Refuses to build, in French, old and new, while a verdict of the text under `root` is not the acknowledged one.
 * It runs before anything is rendered: whoever changed a cell or a word knows within a second.
 */
export function refuseChangedVerdicts(root: string, dataFolder = join(root, 'data')): void {
  loadAcknowledged(root, loadDataset(readDataFolder(dataFolder)));
}
