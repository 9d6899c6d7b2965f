import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../src/refusal.ts';
import { compareFolders, type FolderChanges } from '../files/compare-folders.ts';
import { inFrench } from '../files/file-errors.ts';
import { listFiles } from '../files/list-files.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildStep } from './build-steps.ts';
import { keepTimes } from './keep-times.ts';
import { markOutput } from './output-marker.ts';
import { restoreFolder, swapFolder } from './swap-folder.ts';
import { isRunning, waitForLock } from './wait-for-lock.ts';

/** What a build made, for the line that sums it up. */
export interface BuildSummary {
  /** Number of HTML files. */
  readonly pages: number;
  /** Bytes of all the files together. */
  readonly bytes: number;
  /** What differs from the folder that it replaced. */
  readonly changes: FolderChanges;
}

/** Where a build is written, and where it works. */
export type BuildFolders = Pick<BuildOptions, 'outFolder' | 'workFolder'>;

/** Renders the site into a folder; throws when it cannot. The second folder is a fresh cache, removed afterwards. */
export type RenderSite = (folder: string, cache: string) => Promise<void>;

/**
 * Makes the two folders of a build ready before anything is read: what a killed build left is put back or removed, and a place where the
 * site could not be put at the end is refused in French at once. Says whether the published folder was put back.
 */
export async function prepareFolders({ outFolder, workFolder }: BuildFolders): Promise<boolean> {
  try {
    await mkdir(workFolder, { recursive: true });
    const restored = await restoreFolder({ published: outFolder, previous: join(workFolder, 'previous') });
    await removeLeftovers(workFolder);
    await refuseOtherDisk(outFolder, workFolder);
    return restored;
  } catch (error) {
    throw inFrench(error, workFolder);
  }
}

/** Builds beside the published folder, runs the steps, then swaps; whatever fails leaves the published folder whole. */
export async function buildSite(
  { outFolder, workFolder }: BuildFolders,
  render: RenderSite,
  steps: readonly BuildStep[],
): Promise<BuildSummary> {
  const previous = join(workFolder, 'previous');
  const staged = join(workFolder, `staging-${process.pid}`);
  const cache = join(workFolder, `cache-${process.pid}`);
  try {
    await render(staged, cache);
    if (!existsSync(staged)) throw new Error('The build ended without an output folder.');
    for (const step of steps) await step(staged, cache);
    markOutput(staged);
    const release = await waitForLock(join(workFolder, 'swap.lock'));
    try {
      const changes = compareFolders(outFolder, staged);
      keepTimes(outFolder, staged, changes);
      await swapFolder({ published: outFolder, previous, staged });
      return { ...(await weigh(outFolder)), changes };
    } finally {
      release();
    }
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

/** A folder is replaced by renaming, which no system does from one disk to another. */
async function refuseOtherDisk(outFolder: string, workFolder: string): Promise<void> {
  const place = existsSync(outFolder) ? outFolder : dirname(outFolder);
  if ((await stat(place)).dev === (await stat(workFolder)).dev) return;
  throw new Refusal(
    `${outFolder} : ce dossier est un disque à lui seul, ou sur un autre disque que ${workFolder}, et ne peut pas être remplacé d’un coup. Choisir un dossier à l’intérieur de ce disque avec OUT_FOLDER.`,
  );
}

/** Removes what builds that were killed left behind, and leaves alone those that still run. */
async function removeLeftovers(workFolder: string): Promise<void> {
  for (const name of await readdir(workFolder)) {
    const process = /^(?:staging|cache)-(\d+)$/u.exec(name)?.[1];
    if (process === undefined || isRunning(Number(process))) continue;
    await rm(join(workFolder, name), { recursive: true, force: true });
  }
}
