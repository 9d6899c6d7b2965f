import { join } from 'node:path';
import type { Figure } from '../../src/figures/figure.ts';
import { loadVersions, VERSIONS_FOLDER } from '../../src/frozen/load-versions.ts';
import { siteFigures } from '../../src/loading/site-figures.ts';
import { openKept } from '../building/open-kept.ts';
import { projectRoot } from '../project-root.ts';
import { imagesOfFigures, textsOfFigures } from './figure-files.ts';
import type { ImageJob } from './image-job.ts';
import { type ImageSources, loadImageSources } from './image-sources.ts';
import { keepImages, placeImages } from './place-images.ts';
import { placeTexts } from './place-texts.ts';
import { shareImages } from './share-images.ts';

/** Where drawn images wait for the next build. */
export const imageCache = join(projectRoot, '.build/images');

/** Where the files that are drawn go. */
export interface DrawnFolders {
  /** The folder of the site, where pages may be written meanwhile. */
  readonly folder: string;
  /** What was made is kept there for the next build, unless it is null. */
  readonly kept: string | null;
  /** Once it is aborted, nothing more is written into the folder. */
  readonly signal?: AbortSignal;
}

/** Every image of the site, from the sources named in the environment. */
export function listImages(environment: Readonly<Record<string, string | undefined>>): readonly ImageJob[] {
  const sources = loadImageSources(environment);
  const figures = figuresOf(sources);
  return [...imagesOfFigures(figures, sources.site, null), ...shareImages(sources)];
}

/**
 * Writes what stands beside the embeds, the files of frozen versions, and every image, those that no build drew before drawn now.
 * Needs nothing of what is rendered, so that both can be done at once.
 */
export async function drawFiles({ folder, kept: keptFolder, signal }: DrawnFolders): Promise<void> {
  const sources = loadImageSources(process.env);
  const figures = figuresOf(sources);
  const kept = openKept(keptFolder);
  const jobs = [...imagesOfFigures(figures, sources.site, kept), ...shareImages(sources)];
  const images = keepImages(jobs, imageCache);
  const frozen = loadVersions(process.env['FROZEN_FOLDER'] || join(projectRoot, VERSIONS_FOLDER))
    .flatMap(({ files }) => files)
    .map(({ path, text }) => ({ file: path, text }));
  placeTexts([...textsOfFigures(figures, sources.site, kept), ...frozen], folder);
  const drawn = await images;
  if (signal?.aborted !== true) placeImages(drawn, folder);
}

/** Every figure for every neighbourhood. */
function figuresOf({ specs, dataset }: ImageSources): readonly Figure[] {
  return siteFigures(specs, dataset)
    .embeds()
    .map(({ props }) => props.figure);
}
