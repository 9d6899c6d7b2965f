import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** The only fonts an image is drawn with, so that it is the same on every machine. */
export const imageFonts = ['400', '700'].map((weight) =>
  join(projectRoot, `src/charts/fonts/atkinson-hyperlegible-next-${weight}.ttf`),
);
