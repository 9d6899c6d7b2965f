import type { SheetKind } from './sheet-kind.ts';

/** The kinds of sheets that follow those of the indicators, in their order. */
export const SHEET_KINDS: readonly SheetKind[] = [];
