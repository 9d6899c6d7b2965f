import { join } from 'node:path';
import { type Editorial, loadEditorial } from '../src/editorial/load-editorial.ts';
import { siteIdentityOf } from '../src/embed/site-identity.ts';
import { withdrawalReasons } from '../src/programme/withdrawal-reasons.ts';
import { readHandedOver } from '../src/promises/handed-over.ts';
import type { BuildOptions } from './build-options.ts';
import { checkSources, sourceFolders } from './check-sources.ts';
import { keepPromises, REGISTER_FILE } from './keep-promises.ts';
import { makeBooks } from './make-books.ts';
import type { DrawnFiles } from './draw-files.ts';
import { placeDrawings } from './place-drawings.ts';
import { placeImages } from './place-images.ts';
import { projectRoot } from './project-root.ts';
import { registerBuild } from './register-build.ts';
import { HANDED_OVER } from './render.ts';
import { writeHostFiles } from './write-host-files.ts';
import { writeReferences } from './write-references.ts';
import { writeSearch } from './write-search.ts';

/** A check or a last touch on the folder of a build that is not published yet; throws to refuse the build. `cache` is that of the render. */
export type BuildStep = (folder: string, cache: string) => Promise<void>;

/** What is drawn, or still being drawn while the pages are rendered. */
type Drawn = Promise<DrawnFiles>;

/** What completes a rendered folder: the files that Astro does not write. */
export function finishingSteps(drawn: Drawn): readonly BuildStep[] {
  return [
    async (folder) => placeImages((await drawn).images, folder),
    async (folder) => placeDrawings((await drawn).drawings, folder),
    (folder) => writeSearch(folder, contents()),
    async (folder) => writeReferences(folder, contents().site),
    async (folder) => makeBooks(folder, contents()),
    (folder) => writeHostFiles(folder, siteIdentityOf(contents().site)),
  ];
}

/**
 * What is done to every build before it is published, in order; the promises last, since they speak of every file. A build that
 * registers what is new does it just before.
 */
export function buildSteps(
  drawn: Drawn,
  { registers, sources }: Pick<BuildOptions, 'registers' | 'sources'>,
): readonly BuildStep[] {
  return [
    ...finishingSteps(drawn),
    async (folder, cache) => {
      const handedOver = readHandedOver(join(cache, HANDED_OVER));
      if (registers !== null) {
        const { annexe, editions } = contents();
        registerBuild(folder, projectRoot, registers.reason, withdrawalReasons(annexe, editions), handedOver);
        checkSources(sourceFolders(sources));
      }
      await keepPromises(folder, REGISTER_FILE, handedOver);
    },
  ];
}

function contents(): Editorial {
  return loadEditorial(projectRoot, process.env['SITE_CONFIG'] ?? null);
}
