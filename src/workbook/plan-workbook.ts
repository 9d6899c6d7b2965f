import type { Project } from './project.ts';
import { indicatorPlans } from './sheets/indicator-sheets.ts';
import { instructionsPlan } from './sheets/instructions-sheet.ts';
import { remarksPlan } from './sheets/remarks-sheet.ts';
import { SHEET_KINDS } from './sheets/sheet-kinds.ts';
import { sourcesPlan } from './sheets/sources-sheet.ts';
import type { SheetPlan } from './write/plan.ts';

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
