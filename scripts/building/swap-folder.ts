import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inFrench } from '../files/file-errors.ts';

/** The three places of one output: what is published, what it replaced, and what will replace it. */
export interface SwapPlaces {
  readonly published: string;
  readonly previous: string;
  readonly staged: string;
}

/**
 * Publishes the staged folder and keeps the one it replaces; at no moment is a half-written folder in its place. The one kept before
 * goes last, when the new one stands: whatever fails or is killed, the published folder or a whole copy of it is there.
 */
export async function swapFolder(
  { published, previous, staged }: SwapPlaces,
  move: typeof rename = rename,
): Promise<void> {
  const replaced = replacedPlace(previous);
  await mkdir(dirname(previous), { recursive: true });
  await settleSwap({ published, previous });
  if (!existsSync(published)) return await moveInFrench(staged, published, published, move);
  await moveInFrench(published, replaced, published, move);
  try {
    await moveInFrench(staged, published, published, move);
  } catch (error) {
    await move(replaced, published);
    throw error;
  }
  await settleSwap({ published, previous });
}

/** Puts the replaced folder back when a swap was killed between its two renames; says whether it had to. */
export async function restoreFolder({
  published,
  previous,
}: Pick<SwapPlaces, 'published' | 'previous'>): Promise<boolean> {
  if (existsSync(published)) return false;
  const kept = [replacedPlace(previous), previous].find((folder) => existsSync(folder));
  if (kept === undefined) return false;
  await rename(kept, published);
  return true;
}

/** Ends a swap: the folder that was replaced becomes the one that is kept, instead of the one before it. */
async function settleSwap({
  published,
  previous,
}: Pick<SwapPlaces, 'published' | 'previous'>): Promise<void> {
  const replaced = replacedPlace(previous);
  if (!existsSync(published) || !existsSync(replaced)) return;
  await discard(previous);
  await rename(replaced, previous);
}

function replacedPlace(previous: string): string {
  return `${previous}-replaced`;
}

/** Removes a folder, renamed first: a removal that is cut short leaves nothing that restoreFolder could take for whole. */
async function discard(folder: string): Promise<void> {
  const condemned = `${folder}-condemned`;
  await rm(condemned, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, condemned);
  await rm(condemned, { recursive: true, force: true });
}

async function moveInFrench(from: string, to: string, place: string, move: typeof rename): Promise<void> {
  try {
    await move(from, to);
  } catch (error) {
    throw inFrench(error, place);
  }
}
