import type { Project } from './project.ts';
import { annexSheet } from './sheets/annex/annex-sheet.ts';
import { factsSheet } from './sheets/facts-sheet.ts';
import { glossarySheet } from './sheets/glossary-sheet.ts';
import { indicatorPlans } from './sheets/indicator-sheets.ts';
import { instructionsPlan } from './sheets/instructions-sheet.ts';
import { remarksPlan } from './sheets/remarks-sheet.ts';
import type { SheetKind } from './sheets/sheet-kind.ts';
import { siteSheet } from './sheets/site-sheet.ts';
import { sourcesPlan } from './sheets/sources-sheet.ts';
import { verbsSheet } from './sheets/verbs-sheet.ts';
import type { SheetPlan } from './write/plan.ts';

/** The kinds of sheets that follow those of the indicators, in their order. */
export const SHEET_KINDS: readonly SheetKind[] = [
  annexSheet,
  factsSheet,
  verbsSheet,
  glossarySheet,
  siteSheet,
];

/** Every sheet of the workbook of a project, in order. */
export function planWorkbook(project: Project): readonly SheetPlan[] {
  return [
    instructionsPlan(),
    ...indicatorPlans(project.figures),
    sourcesPlan(project.figures),
    remarksPlan(project.figures),
    ...SHEET_KINDS.flatMap(({ plan }) => plan(project)),
  ];
}
