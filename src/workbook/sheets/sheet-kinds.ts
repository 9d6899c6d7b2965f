import { annexSheet } from './annex/annex-sheet.ts';
import { factsSheet } from './facts-sheet.ts';
import { glossarySheet } from './glossary-sheet.ts';
import { siteSheet } from './site-sheet.ts';
import { verbsSheet } from './verbs-sheet.ts';
import type { SheetKind } from './sheet-kind.ts';

/** The kinds of sheets that follow those of the indicators, in their order. */
export const SHEET_KINDS: readonly SheetKind[] = [
  annexSheet,
  factsSheet,
  verbsSheet,
  glossarySheet,
  siteSheet,
];
