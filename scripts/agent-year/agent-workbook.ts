import { planWorkbook } from '../../src/workbook/plan-workbook.ts';
import type { Project } from '../../src/workbook/project.ts';
import { indicatorSheetName } from '../../src/workbook/sheets/indicator-sheets.ts';
import { SOURCES } from '../../src/workbook/sheets/sources-sheet.ts';
import { type PlanCell, type SheetPlan, words } from '../../src/workbook/write/plan.ts';
import { writeXlsx } from '../../src/workbook/write/write-xlsx.ts';
import { agentProgramme } from './agent-programme.ts';
import { type AddedYear, addedYears, outlinedYear } from './third-year-data.ts';

/** Where the heads of a sheet stand. */
const HEAD_ROW = 2;

/** Where the figures of the invented year come from, as the agent says it. */
export const AGENT_SOURCE = 'Source inventée pour l’essai';

/** The outlines that one of the years describes, as the agent says it. */
export const AGENT_PERIMETER = 'Limites inventées pour l’essai.';

/** The workbook of a project as an agent fills it in an invented year: years of figures, of which one on other outlines, their source, an edition of the annex, three facts. */
export function agentWorkbook(project: Project): Uint8Array {
  const indicators = project.figures.indicators.map(({ indicator }) => indicator);
  const observations = new Map(
    project.figures.indicators.map(({ indicator, observations: own }) => [indicator.id, own] as const),
  );
  const outlined = outlinedYear({ indicators, observations });
  const added = [...addedYears({ indicators, observations }), ...(outlined === null ? [] : [outlined])];
  const titleOf = (indicator: string): string => indicators.find(({ id }) => id === indicator)?.title ?? '';
  const years = new Map(added.map((one) => [indicatorSheetName(titleOf(one.indicator)), one]));
  const missing = new Map(project.figures.territories.map(({ id, name }) => [id, name]));
  const records: Readonly<Record<string, readonly TypedRecord[]>> = {
    ...agentProgramme(project.editorial.annexe).sheets,
    [SOURCES]: added.map((one) => ({
      of: null,
      values: {
        Indicateur: titleOf(one.indicator),
        Année: String(one.year),
        Source: AGENT_SOURCE,
        ...(one === outlined ? { Périmètre: AGENT_PERIMETER } : {}),
      },
    })),
  };
  return writeXlsx(
    planWorkbook(project).map((plan) => {
      const own = years.get(plan.name);
      if (own !== undefined) return withYear(plan, own, missing.get(own.missing) ?? '');
      return (records[plan.name] ?? []).reduce(withRecord, plan);
    }),
  );
}

/** The sheet of an indicator with a year in its first free column: the latest value plus two points, one territory without. */
export function withYear(plan: SheetPlan, { year }: Pick<AddedYear, 'year'>, missing: string): SheetPlan {
  const heads = plan.rows[HEAD_ROW] ?? [];
  const column = heads.findLastIndex((cell) => cell?.number !== undefined) + 1;
  const rows = plan.rows.map((row, index) => {
    if (index === HEAD_ROW) return put(row, column, { look: 'head', number: String(year) });
    const last = row[column - 1]?.number;
    if (index < HEAD_ROW || row[0]?.text === undefined) return row;
    if (row[0].text === missing || last === undefined) return put(row, column, words('nr', 'open'));
    return put(row, column, { look: 'open', number: (Number(last) + 2).toFixed(1) });
  });
  return { ...plan, rows };
}

/** What an agent types in a sheet of records: in the row whose first cell is `of`, or in the first free one. */
export interface TypedRecord {
  readonly of: string | null;
  /** Texts by the heads of their columns. */
  readonly values: Readonly<Record<string, string>>;
}

/** A sheet of records with one typed into it. */
export function withRecord(plan: SheetPlan, { of, values }: TypedRecord): SheetPlan {
  const heads = (plan.rows[HEAD_ROW] ?? []).map((cell) => cell?.text ?? '');
  const at = plan.rows.findIndex(
    (row, index) =>
      index > HEAD_ROW &&
      (of === null ? row.every((cell) => (cell?.text ?? '') === '') : row[0]?.text === of),
  );
  if (at === -1) throw new Error(`No row « ${of ?? ''} » in the sheet « ${plan.name} ».`);
  const typed = Object.entries(values).reduce<readonly (PlanCell | null)[]>((row, [head, text]) => {
    const column = heads.indexOf(head);
    if (column === -1) throw new Error(`No column « ${head} » in the sheet « ${plan.name} ».`);
    return put(row, column, words(text, 'open'));
  }, plan.rows[at] ?? []);
  return { ...plan, rows: plan.rows.with(at, typed) };
}

function put(
  row: readonly (PlanCell | null)[],
  column: number,
  cell: PlanCell,
): readonly (PlanCell | null)[] {
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, index) =>
    index === column ? cell : (row[index] ?? null),
  );
}
