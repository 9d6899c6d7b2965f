import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { drawImages } from './draw-images.ts';
import { keepPromises } from './keep-promises.ts';
import { projectRoot } from './project-root.ts';
import { writeHostFiles } from './write-host-files.ts';

/** A check or a last touch on the folder of a build that is not published yet; throws to refuse the build. */
export type BuildStep = (folder: string) => Promise<void>;

/** What completes a rendered folder: the files that Astro does not write. */
export const finishingSteps: readonly BuildStep[] = [
  drawImages,
  (folder) => writeHostFiles(folder, publicAddress()),
];

/** What is done to every build before it is published, in order; the promises last, since they speak of every file. */
export const buildSteps: readonly BuildStep[] = [...finishingSteps, (folder) => keepPromises(folder)];

function publicAddress(): string {
  return loadEditorial(projectRoot, process.env['SITE_CONFIG'] ?? null).site.adresse_publique;
}
