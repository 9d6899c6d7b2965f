import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { providePdftotext } from '../../scripts/provide/provide-pdftotext.ts';

/** A sheet of paper as a page prints on it: its lines of text, from the top, with the columns where they stand. */
export interface PrintedSheet {
  readonly lines: readonly string[];
  /** The share of the sheet's height, margins included, that is above the end of its last line. */
  readonly filled: number;
  readonly isLandscape: boolean;
}

/** Prints the page of a tab on A4, and reads the text of each sheet. */
export async function printSheets(page: Page): Promise<readonly PrintedSheet[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    const file = join(folder, 'page.pdf');
    await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true, margin: MARGIN });
    const read = (...options: readonly string[]): string =>
      execFileSync(providePdftotext(), [...options, file, '-'], { encoding: 'utf8' });
    const texts = read('-layout').split('\f');
    return [...read('-bbox').matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/gu)].map(
      ([, width, height, words = ''], index) => {
        const ends = [...words.matchAll(/yMax="([\d.]+)"/gu)].map(([, end]) => Number(end));
        return {
          lines: (texts[index] ?? '').split('\n').filter((line) => line.trim() !== ''),
          filled: Math.max(0, ...ends) / Number(height),
          isLandscape: Number(width) > Number(height),
        };
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MARGIN = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
