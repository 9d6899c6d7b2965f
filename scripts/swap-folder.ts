import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The three places of one output: what is published, what it replaced, and what will replace it. */
export interface SwapPlaces {
  readonly published: string;
  readonly previous: string;
  readonly staged: string;
}

/** Publishes the staged folder and keeps the one it replaces; at no moment is a half-written folder in its place. */
export async function swapFolder({ published, previous, staged }: SwapPlaces): Promise<void> {
  await mkdir(dirname(previous), { recursive: true });
  if (existsSync(published)) {
    // Renamed before it is removed: a removal that is cut short leaves nothing that restoreFolder could take for whole.
    await discard(previous);
    await rename(published, previous);
  }
  await rename(staged, published);
}

/** Puts the previous folder back when a swap was killed between its two renames; says whether it had to. */
export async function restoreFolder({
  published,
  previous,
}: Pick<SwapPlaces, 'published' | 'previous'>): Promise<boolean> {
  if (existsSync(published) || !existsSync(previous)) return false;
  await rename(previous, published);
  return true;
}

async function discard(folder: string): Promise<void> {
  const condemned = `${folder}-condemned`;
  await rm(condemned, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, condemned);
  await rm(condemned, { recursive: true, force: true });
}
