import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { drawImages } from './draw-images.ts';
import { keepPromises } from './keep-promises.ts';
import { projectRoot } from './project-root.ts';
import { writeHostFiles } from './write-host-files.ts';

/** A check or a last touch on the folder of a build that is not published yet; throws to refuse the build. */
export type BuildStep = (folder: string) => Promise<void>;

/** What is done to every build before it is published, in order. */
export const buildSteps: readonly BuildStep[] = [
  (folder) => keepPromises(folder),
  drawImages,
  (folder) => writeHostFiles(folder, publicAddress()),
];

function publicAddress(): string {
  return loadEditorial(projectRoot, process.env['SITE_CONFIG'] ?? null).site.adresse_publique;
}
