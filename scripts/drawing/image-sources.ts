import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import type { Site } from '../../src/editorial/site.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { loadSpecs } from '../../src/loading/load-specs.ts';
import { type CommuneOutline, parseOutlines } from '../../src/map/commune-outlines.ts';
import { projectRoot } from '../project-root.ts';
import { type ChapterHead, readChapterHeads } from './chapter-heads.ts';

/** What the images are made from. */
export interface ImageSources {
  readonly site: Site;
  readonly dataset: Dataset;
  readonly specs: readonly FigureSpec[];
  readonly chapters: readonly ChapterHead[];
  readonly outlines: readonly CommuneOutline[];
}

/** Loads what the pages are made from, the sources that the environment names in the place of the project’s own. */
export function loadImageSources(environment: Readonly<Record<string, string | undefined>>): ImageSources {
  const dataFolder = environment['DATA_FOLDER'] || join(projectRoot, 'data');
  const dataset = loadDataset(readDataFolder(dataFolder));
  return {
    site: loadEditorial(projectRoot, environment['SITE_CONFIG'] || null).site,
    dataset,
    specs: loadSpecs(projectRoot, dataset),
    chapters: readChapterHeads(join(projectRoot, 'content/convention')),
    outlines: parseOutlines(readFileSync(join(projectRoot, 'content/geo/communes-mel.geojson'), 'utf8')),
  };
}
