import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { imageFonts } from './image-fonts.ts';
import type { ImageJob } from './image-job.ts';

const fingerprint = createHash('sha256');
for (const script of ['draw-png.ts', 'indexed-png.ts'])
  fingerprint.update(readFileSync(join(projectRoot, 'scripts/drawing', script)));
fingerprint.update(readFileSync(join(projectRoot, 'node_modules/@resvg/resvg-js/package.json')));
fingerprint.update(JSON.stringify(process.versions.zlib));
for (const font of imageFonts) fingerprint.update(readFileSync(font));
const tools = fingerprint.digest('hex');

/** Where the image of a job is kept: its name is a hash of all it is made from, the tools and the fonts included. */
export function cachedImage(folder: string, { svg, width }: Omit<ImageJob, 'file'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([tools, svg, width]))
    .digest('hex');
  return join(folder, `${hash}.png`);
}

/** Keeps an image under a name of cachedImage, whole or not at all, for builds that run at the same time. */
export function keepImage(path: string, png: Uint8Array): void {
  if (existsSync(path)) return;
  mkdirSync(join(path, '..'), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  writeFileSync(partial, png);
  renameSync(partial, path);
}
