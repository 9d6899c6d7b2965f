import { join } from 'node:path';
import { DatasetError } from '../src/dataset/dataset-error.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { EditorialError } from '../src/editorial/editorial-error.ts';
import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { refuseWideName } from '../src/figures/refuse-wide-name.ts';
import { loadVersions, VERSIONS_FOLDER } from '../src/frozen/load-versions.ts';
import { loadSpecs } from '../src/load-specs.ts';

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
}

/**
 * Reads the data, the YAML of content/ and the frozen versions before anything is rendered; throws one error whose message holds every
 * defect of all, one a line, in French and with nothing around it.
 */
export function checkSources({ root, data, siteConfig, frozen }: SourceFolders): void {
  const defects: string[] = [];
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DatasetError || error instanceof EditorialError)) throw error;
      defects.push(error.message);
      return null;
    }
  };
  const dataset = attempt((): Dataset => loadDataset(readDataFolder(data), refuseWideName));
  attempt(() => loadEditorial(root, siteConfig));
  attempt(() => loadVersions(frozen ?? join(root, VERSIONS_FOLDER)));
  if (dataset !== null) attempt(() => loadSpecs(root, dataset));
  if (defects.length > 0) throw new Error(defects.join('\n'));
}
