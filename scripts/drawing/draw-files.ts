import { join } from 'node:path';
import type { Figure } from '../../src/figures/figure.ts';
import { loadVersions, VERSIONS_FOLDER } from '../../src/frozen/load-versions.ts';
import { siteFigures } from '../../src/loading/site-figures.ts';
import { openKept } from '../building/open-kept.ts';
import { projectRoot } from '../project-root.ts';
import { imagesOfFigures, textsOfFigures } from './figure-files.ts';
import type { ImageJob } from './image-job.ts';
import { type ImageSources, loadImageSources } from './image-sources.ts';
import { type DrawnImage, keepImages } from './place-images.ts';
import type { PlacedText } from './place-texts.ts';
import { shareImages } from './share-images.ts';

/** Where drawn images wait for the next build. */
export const imageCache = join(projectRoot, '.build/images');

/** What is made besides the pages. */
export interface DrawnFiles {
  readonly images: readonly DrawnImage[];
  /** What stands beside the embeds, and the files of frozen versions. */
  readonly texts: readonly PlacedText[];
}

/** Every image of the site, from the sources named in the environment. */
export function listImages(environment: Readonly<Record<string, string | undefined>>): readonly ImageJob[] {
  const sources = loadImageSources(environment);
  const figures = figuresOf(sources);
  return [...imagesOfFigures(figures, sources.site, null), ...shareImages(sources)];
}

/**
 * Makes the files of figures, and draws every image that no build drew before; needs nothing of what is rendered, so that both can be done
 * at once. `folder` keeps what was made for the next build, unless it is null.
 */
export async function drawFiles(folder: string | null): Promise<DrawnFiles> {
  const sources = loadImageSources(process.env);
  const figures = figuresOf(sources);
  const kept = openKept(folder);
  const jobs = [...imagesOfFigures(figures, sources.site, kept), ...shareImages(sources)];
  const images = keepImages(jobs, imageCache);
  const frozen = loadVersions(process.env['FROZEN_FOLDER'] || join(projectRoot, VERSIONS_FOLDER))
    .flatMap(({ files }) => files)
    .map(({ path, text }) => ({ file: path, text }));
  const texts = [...textsOfFigures(figures, sources.site, kept), ...frozen];
  return { texts, images: await images };
}

/** Every figure for every neighbourhood. */
function figuresOf({ specs, dataset }: ImageSources): readonly Figure[] {
  return siteFigures(specs, dataset)
    .embeds()
    .map(({ props }) => props.figure);
}
