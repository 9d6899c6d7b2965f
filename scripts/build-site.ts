import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import type { BuildStep } from './build-steps.ts';
import { compareFolders, type FolderChanges } from './compare-folders.ts';
import { listChanges } from './describe-changes.ts';
import { listFiles } from './list-files.ts';
import { restoreFolder, swapFolder } from './swap-folder.ts';

/** What a build made, for the line that sums it up. */
export interface BuildSummary {
  /** Number of HTML files. */
  readonly pages: number;
  /** Bytes of all the files together. */
  readonly bytes: number;
  readonly changes: FolderChanges;
  /** The path of the written list of changes. */
  readonly changesFile: string;
}

/** Renders the site into a folder; throws when it cannot. The second folder is a fresh cache, removed afterwards. */
export type RenderSite = (folder: string, cache: string) => Promise<void>;

/** Builds beside the published folder, runs the steps, then swaps; whatever fails leaves the published folder whole. */
export async function buildSite(
  { outFolder, workFolder }: Pick<BuildOptions, 'outFolder' | 'workFolder'>,
  render: RenderSite,
  steps: readonly BuildStep[],
): Promise<BuildSummary> {
  const previous = join(workFolder, 'previous');
  const staged = join(workFolder, `staging-${process.pid}`);
  const cache = join(workFolder, `cache-${process.pid}`);
  await mkdir(workFolder, { recursive: true });
  await restoreFolder({ published: outFolder, previous });
  await removeLeftovers(workFolder);
  try {
    await render(staged, cache);
    if (!existsSync(staged)) throw new Error('The build ended without an output folder.');
    for (const step of steps) await step(staged);
    const changes = compareFolders(outFolder, staged);
    await swapFolder({ published: outFolder, previous, staged });
    const changesFile = join(workFolder, 'changements.txt');
    await writeFile(changesFile, listChanges(changes));
    return { ...(await weigh(outFolder)), changes, changesFile };
  } finally {
    await rm(staged, { recursive: true, force: true });
    await rm(cache, { recursive: true, force: true });
  }
}

async function weigh(folder: string): Promise<Pick<BuildSummary, 'pages' | 'bytes'>> {
  const files = listFiles(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** Removes what builds that were killed left behind, and leaves alone those that still run. */
async function removeLeftovers(workFolder: string): Promise<void> {
  for (const name of await readdir(workFolder)) {
    const process = /^(?:staging|cache)-(\d+)$/u.exec(name)?.[1];
    if (process === undefined || isRunning(Number(process))) continue;
    await rm(join(workFolder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
