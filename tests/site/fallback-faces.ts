import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../scripts/project-root.ts';
import { wideFaceSize } from '../../src/charts/theme.ts';

/** A face that a reader gets where ours does not load; Latin subsets of them stand in tests/fixtures/fonts, so that no machine decides. */
export interface FallbackFace {
  /** What readers have it: « Arial » is that of Windows and Mac OS, with the metrics of Liberation and Arimo. */
  readonly name: string;
  /** The name of its two files, regular and bold, without weight and extension. */
  readonly file: string;
  /** True where drawings and embeds do not take it as it is, but brought to the width of Arial by their own stylesheet. */
  readonly isWide: boolean;
}

/** The faces that take the place of ours on most machines. */
export const FALLBACK_FACES: readonly FallbackFace[] = [
  { name: 'Arial', file: 'arimo', isWide: false },
  { name: 'DejaVu Sans', file: 'dejavu-sans', isWide: true },
  { name: 'Roboto', file: 'roboto', isWide: false },
];

/** Opens an address as a reader sees it whose browser refused our font and has a given face in its place. */
export async function openWithFace(page: Page, url: string, face: FallbackFace): Promise<void> {
  await page.route(/\.woff2$/u, (route) => route.abort());
  await page.goto(url);
  const weights = ([400, 700] as const).map((weight) => ({
    weight: String(weight),
    sizeAdjust: face.isWide ? wideFaceSize[weight] : '100%',
    bytes: readFileSync(join(projectRoot, `tests/fixtures/fonts/${face.file}-${weight}.woff2`)).toString(
      'base64',
    ),
  }));
  await page.evaluate(takeFace, { weights, isWide: face.isWide });
}

interface TakenFace {
  readonly weights: readonly {
    readonly weight: string;
    readonly bytes: string;
    readonly sizeAdjust: string;
  }[];
  readonly isWide: boolean;
}

/** Runs in the page: a face under the first name that our stylesheets fall back to, whatever the machine has under it. */
async function takeFace({ weights, isWide }: TakenFace): Promise<void> {
  for (const { weight, bytes, sizeAdjust } of weights) {
    const source = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0)).buffer;
    const descriptors = { weight, sizeAdjust } as FontFaceDescriptors;
    document.fonts.add(await new FontFace(isWide ? 'AHW' : 'Arial', source, descriptors).load());
  }
  if (!isWide) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body, .g { font-family: AHW !important }');
  document.adoptedStyleSheets = [sheet];
}
