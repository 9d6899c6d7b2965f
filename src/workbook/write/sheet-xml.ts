import { columnName } from '../grid/grid.ts';
import type { CellStyles } from './cell-styles.ts';
import type { Area, Guidance, PlanCell, SheetPlan } from './plan.ts';

/** What a sheet shares with the workbook that holds it. */
export interface SheetContext {
  readonly styles: CellStyles;
  /** The formula of a drop-down list of these values. */
  readonly listOf: (choices: readonly string[]) => string;
  readonly isFirst: boolean;
}

/** The XML of one sheet (ECMA-376, 18.3.1.99), its elements in the order that Excel wants. */
export function sheetXml(plan: SheetPlan, context: SheetContext): string {
  const columns = plan.widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const rows = plan.rows.map((cells, row) => rowXml(cells, row, plan.widths, context.styles)).join('');
  const guidance = plan.guidance.map((one) => guidanceXml(one, context.listOf)).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0"${context.isFirst ? ' tabSelected="1"' : ''}>${paneXml(plan)}</sheetView></sheetViews>`,
    columns === '' ? '' : `<cols>${columns}</cols>`,
    `<sheetData>${rows}</sheetData>`,
    guidance === '' ? '' : `<dataValidations count="${plan.guidance.length}">${guidance}</dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape"/>',
    '</worksheet>',
  ].join('');
}

/** Writes a text for XML, without the characters that it cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function paneXml({ frozen: [rows, columns] }: SheetPlan): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  return `<pane${splits} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function rowXml(
  cells: readonly (PlanCell | null)[],
  row: number,
  widths: readonly number[],
  styles: CellStyles,
): string {
  const written = cells
    .map((cell, column) => (cell === null ? '' : cellXml(cell, row, column, styles)))
    .join('');
  const height = heightOf(cells, widths);
  const tall = height === null ? '' : ` ht="${height}" customHeight="1"`;
  return written === '' ? '' : `<row r="${row + 1}"${tall}>${written}</row>`;
}

/** Points that a row needs for its longest cell, when that is more than a line: spreadsheets do not all find it themselves. */
function heightOf(cells: readonly (PlanCell | null)[], widths: readonly number[]): number | null {
  const lines = cells.map((cell, column) =>
    cell === null || cell.look === 'title' || cell.look === 'note'
      ? 1
      : Math.ceil(((cell.text?.length ?? 0) * 1.1) / (widths[column] ?? 10)),
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(409, most * 15);
}

function cellXml(cell: PlanCell, row: number, column: number, styles: CellStyles): string {
  const start = `<c r="${columnName(column)}${row + 1}" s="${styles.numberOf(cell)}"`;
  if (cell.number !== undefined) return `${start}><v>${Number(cell.number)}</v></c>`;
  if (cell.text === undefined || cell.text === '') return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.text)}</t></is></c>`;
}

function rangeOf({ from, to }: Area): string {
  return `${columnName(from[1])}${from[0] + 1}:${columnName(to[1])}${to[0] + 1}`;
}

function guidanceXml(guidance: Guidance, listOf: (choices: readonly string[]) => string): string {
  const { choices, title, words } = guidance;
  // A list warns of another value and lets it pass: the import is what decides.
  const kind = choices === undefined ? '' : ' type="list" errorStyle="warning" showErrorMessage="1"';
  const formula = choices === undefined ? '' : `<formula1>${escapeXml(listOf(choices))}</formula1>`;
  // Excel takes 32 characters of title and 255 of words.
  const prompt = `promptTitle="${escapeXml(title.slice(0, 32))}" prompt="${escapeXml(words.slice(0, 255))}"`;
  return `<dataValidation${kind} allowBlank="1" showInputMessage="1" ${prompt} sqref="${rangeOf(guidance)}">${formula}</dataValidation>`;
}
