import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../scripts/project-root.ts';

/** A serif that a reader gets where that of the official words does not load; a Latin subset of it stands in tests/fixtures/fonts. */
export interface SerifFace {
  /** What readers have it: Gelasio has the metrics of Georgia, Tinos and Liberation Serif those of Times New Roman. */
  readonly name: string;
  readonly file: string;
}

/** The serifs that take the place of ours on most machines. */
export const SERIF_FACES: readonly SerifFace[] = [
  { name: 'Georgia', file: 'gelasio' },
  { name: 'Times New Roman', file: 'tinos' },
  { name: 'DejaVu Serif', file: 'dejavu-serif' },
];

/** Opens an address as a reader sees it whose browser refused the serif and has a given face in its place. */
export async function openWithSerif(page: Page, url: string, { file }: SerifFace): Promise<void> {
  await page.route(/texte-officiel-[^/]*\.woff2$/u, (route) => route.abort());
  await page.goto(url);
  const weights = ['400', '700'].map((weight) => ({
    weight,
    bytes: readFileSync(join(projectRoot, `tests/fixtures/fonts/${file}-${weight}.woff2`)).toString('base64'),
  }));
  await page.evaluate(takeFace, weights);
}

/** Runs in the page: a face under the first name that the official words fall back to, whatever the machine has under it. */
async function takeFace(
  weights: readonly { readonly weight: string; readonly bytes: string }[],
): Promise<void> {
  for (const { weight, bytes } of weights) {
    const source = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0)).buffer;
    document.fonts.add(await new FontFace('Georgia', source, { weight }).load());
  }
}
