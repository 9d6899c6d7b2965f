import { reportCell } from '../csv/cell.ts';
import type { Report } from '../defect.ts';
import { findExcess } from './find-excess.ts';
import { findFarValues } from './find-far-values.ts';
import { findFutureYears, findPrecision, findZeros } from './find-odd-cells.ts';
import { findOddTotals } from './find-odd-totals.ts';
import { findProportions } from './find-proportions.ts';
import { findRepeats } from './find-repeats.ts';
import type { Reading, Rule, Table } from './reading.ts';

/** From the rule that explains most to the one that explains least: what one tells, the next ones neither repeat nor compare with. */
const RULES: readonly Rule[] = [
  findProportions,
  findZeros,
  findExcess,
  findOddTotals,
  findFarValues,
  findRepeats,
  findPrecision,
  findFutureYears,
];

/** Reports the values that can hardly be true and that no note or status confirms. */
export function checkPlausibility(table: Table, report: Report): void {
  const told = new Set<Reading>();
  for (const rule of RULES) {
    const columns = table.columns.map((column) => ({
      ...column,
      readings: column.readings.filter((reading) => !told.has(reading)),
    }));
    for (const finding of rule({ ...table, columns })) {
      if (finding.told.every((reading) => told.has(reading))) continue;
      reportCell(finding.reading.value, finding.message, report);
      for (const reading of finding.told) told.add(reading);
    }
  }
}
